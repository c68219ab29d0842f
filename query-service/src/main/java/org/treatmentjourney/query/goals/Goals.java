package org.treatmentjourney.query.goals;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.projection.Freshness;

/** All goals of a journey, the first one first. */
public record Goals(UUID journeyId, UUID clientId, List<Goal> goals, long version, Freshness freshness) {}
