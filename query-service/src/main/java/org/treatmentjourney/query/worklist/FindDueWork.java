package org.treatmentjourney.query.worklist;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** What is, or was, due on one journey? */
public record FindDueWork(UUID journeyId, String language, List<Seen> atLeast, PointInTime when) {}
