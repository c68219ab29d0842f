package org.treatmentjourney.query.goals;

import java.util.UUID;

/** The row of a journey's goals. */
public record GoalsState(UUID journeyId, UUID clientId, GoalList list) {}
