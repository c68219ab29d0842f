package org.treatmentjourney.domain.client.command;

/** Something asked of the erasure of a person's record, or to keep it from being erased. */
public sealed interface ErasureCommand extends ClientCommand
        permits RequestErasure, WithdrawErasureRequest, EraseClient, PlaceLegalHold, LiftLegalHold {}
