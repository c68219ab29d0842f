package org.treatmentjourney.domain.journey.command;

/** What somebody decided about due work, and whom the program told of it. */
public sealed interface DueWorkCommand extends JourneyCommand
        permits DeferDueWork, AcknowledgeAlarm, Escalate, RecordEscalationAttempt {}
