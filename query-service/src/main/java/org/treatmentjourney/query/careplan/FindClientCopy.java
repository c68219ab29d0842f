package org.treatmentjourney.query.careplan;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** What does the client's own copy of the care plan say? */
public record FindClientCopy(UUID journeyId, List<Seen> atLeast, PointInTime when, String language) {}
