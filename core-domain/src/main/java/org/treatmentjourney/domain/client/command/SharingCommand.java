package org.treatmentjourney.domain.client.command;

/** Says what another organisation may see of a person, or takes that back. */
public sealed interface SharingCommand extends ClientCommand
        permits GiveConsent, WithdrawConsent, RevisitConsent, ShareWithoutConsent, EndShare, AcknowledgeShare {}
