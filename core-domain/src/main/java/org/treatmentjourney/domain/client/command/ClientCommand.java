package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.treatmentjourney.domain.DomainCommand;

/** Something asked of the record of a person. */
public sealed interface ClientCommand extends DomainCommand
        permits RegisterClient,
                MarkEnteredInError,
                ProtectionCommand,
                BreakGlassCommand,
                SharingCommand,
                PartnerReferralCommand,
                PackageCommand,
                ErasureCommand {
    UUID clientId();

    @Override
    default UUID stream() {
        return clientId();
    }
}
