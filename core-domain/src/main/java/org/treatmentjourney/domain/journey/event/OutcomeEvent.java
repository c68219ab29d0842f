package org.treatmentjourney.domain.journey.event;

/** How the client is doing, in numbers that can be compared. */
public sealed interface OutcomeEvent extends JourneyEvent
        permits OutcomesProfileRecorded, SymptomScoreRecorded, OutcomesCoordinatorAssigned {}
