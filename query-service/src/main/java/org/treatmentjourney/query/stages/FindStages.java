package org.treatmentjourney.query.stages;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** Which stages has the client been in, and for how long? */
public record FindStages(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
