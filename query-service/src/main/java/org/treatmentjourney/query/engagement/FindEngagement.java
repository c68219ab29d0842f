package org.treatmentjourney.query.engagement;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** What keeps the client away, and what draws them in? */
public record FindEngagement(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
