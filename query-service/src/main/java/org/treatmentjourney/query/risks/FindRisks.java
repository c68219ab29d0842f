package org.treatmentjourney.query.risks;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** Which risks does the client have, and which did they have? */
public record FindRisks(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
