package org.treatmentjourney.query.stays;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** What must other organisations know, and have they taken notice? */
public record FindNotices(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
