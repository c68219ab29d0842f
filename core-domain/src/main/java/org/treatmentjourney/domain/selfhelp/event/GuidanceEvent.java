package org.treatmentjourney.domain.selfhelp.event;

/** Meetings, calls and what the client reported between them. */
public sealed interface GuidanceEvent extends SelfHelpEvent
        permits FirstSessionHeld, GuidanceCallHeld, GuidanceCallMissed, CheckInRecorded, WorseScoresFollowedUp {}
