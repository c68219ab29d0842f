package org.treatmentjourney.domain.journey.command;

/** The client and the service met, or tried to. */
public sealed interface ContactCommand extends JourneyCommand
        permits RecordContact, RecordSession, RecordMissedSession, AcknowledgeHandover {}
