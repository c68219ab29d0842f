package org.treatmentjourney.query.goals;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** Which goals has the client set? */
public record FindGoals(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
