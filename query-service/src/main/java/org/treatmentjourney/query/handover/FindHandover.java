package org.treatmentjourney.query.handover;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** What does the next worker need to know? */
public record FindHandover(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
