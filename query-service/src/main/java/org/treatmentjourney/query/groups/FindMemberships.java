package org.treatmentjourney.query.groups;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** Which groups is the client in, and how often were they there? */
public record FindMemberships(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
