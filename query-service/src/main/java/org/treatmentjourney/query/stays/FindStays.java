package org.treatmentjourney.query.stays;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** Where is or was the client, and what has been seen to before and after they left? */
public record FindStays(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
