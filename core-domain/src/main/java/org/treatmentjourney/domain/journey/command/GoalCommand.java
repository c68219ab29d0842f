package org.treatmentjourney.domain.journey.command;

/** The goals of the client. */
public sealed interface GoalCommand extends JourneyCommand permits SetGoal, ReviseGoal, RecordGoalProgress {}
