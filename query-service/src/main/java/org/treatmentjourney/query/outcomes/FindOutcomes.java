package org.treatmentjourney.query.outcomes;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** How is the client doing, in numbers that can be compared? */
public record FindOutcomes(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
