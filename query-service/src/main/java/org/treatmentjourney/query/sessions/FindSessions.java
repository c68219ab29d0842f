package org.treatmentjourney.query.sessions;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** Which meetings were there, which are planned, and how have craving and triggers changed? */
public record FindSessions(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
