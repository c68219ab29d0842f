package org.treatmentjourney.domain.journey.event;

/** The goals of the client. */
public sealed interface GoalEvent extends JourneyEvent permits GoalSet, GoalRevised, GoalProgressRecorded {}
