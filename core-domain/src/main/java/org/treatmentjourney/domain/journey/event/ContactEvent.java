package org.treatmentjourney.domain.journey.event;

/** The client and the service met, or tried to. */
public sealed interface ContactEvent extends JourneyEvent
        permits ContactRecorded, SessionHeld, SessionMissed, HandoverAcknowledged {}
