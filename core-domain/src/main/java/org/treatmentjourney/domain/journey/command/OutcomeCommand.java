package org.treatmentjourney.domain.journey.command;

/** How the client is doing, in numbers that can be compared. */
public sealed interface OutcomeCommand extends JourneyCommand
        permits RecordOutcomesProfile, RecordSymptomScore, AssignOutcomesCoordinator {}
