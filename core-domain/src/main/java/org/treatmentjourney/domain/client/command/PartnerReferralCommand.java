package org.treatmentjourney.domain.client.command;

/** Refers a person to another organisation, or says what became of that. */
public sealed interface PartnerReferralCommand extends ClientCommand
        permits ReferToPartner, AcceptPartnerReferral, DeclinePartnerReferral, ClosePartnerReferral {}
