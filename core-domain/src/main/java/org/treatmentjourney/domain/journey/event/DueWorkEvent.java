package org.treatmentjourney.domain.journey.event;

/** What somebody decided about due work, and whom the program told of it. */
public sealed interface DueWorkEvent extends JourneyEvent
        permits DueWorkDeferred, AlarmAcknowledged, Escalated, EscalationAttempted {}
