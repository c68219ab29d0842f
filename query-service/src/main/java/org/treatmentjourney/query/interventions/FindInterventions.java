package org.treatmentjourney.query.interventions;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** Which structured help does the client have, and how long did they wait for it? */
public record FindInterventions(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
