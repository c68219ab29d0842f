package org.treatmentjourney.query.referral;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** How did the journey begin, and what did the service answer? */
public record FindReferral(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
