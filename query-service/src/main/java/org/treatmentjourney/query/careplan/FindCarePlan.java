package org.treatmentjourney.query.careplan;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** Which care plan holds? */
public record FindCarePlan(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
