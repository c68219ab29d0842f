package org.treatmentjourney.query.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.query.projection.Freshness;

/** What people are called, in the order in which they were asked for; whom somebody may not be told about is left out. */
public record ClientNames(List<ClientName> names, Freshness freshness) {

    /** What one person is called; all is null once they have been erased. */
    public record ClientName(
            UUID clientId,
            @Nullable String name,
            @Nullable LocalDate birthDate,
            @Nullable String pronouns) {

        static ClientName of(ClientState client) {
            ClientRegistered.Details details = client.details();
            return new ClientName(
                    client.clientId(),
                    client.called(),
                    details == null ? null : details.birthDate(),
                    details == null ? null : details.name().pronouns());
        }
    }
}
