package org.treatmentjourney.query.opening;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** What does the next worker need to see first? */
public record FindOpening(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
