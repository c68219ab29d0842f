package org.treatmentjourney.domain.client.command;

/** Closes a person's record to some who could otherwise open it. */
public sealed interface ProtectionCommand extends ClientCommand
        permits RestrictRecord, LiftRestriction, MarkRecordSensitive, MarkRecordOrdinary {}
