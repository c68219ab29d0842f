package org.treatmentjourney.domain.selfhelp.command;

/** Meetings, calls and what the client reports between them. */
public sealed interface GuidanceCommand extends SelfHelpCommand
        permits RecordFirstSession, RecordGuidanceCall, RecordMissedCall, RecordCheckIn, FollowUpWorseScores {}
