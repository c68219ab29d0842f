package org.treatmentjourney.command.stream;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.command.ReferClient;

/** What a command needs of another stream. It is looked up in the log itself; a view may lag. */
final class Prerequisites {

    private final Function<UUID, List<Recorded<DomainEvent>>> streams;
    private final CodeTables codes;

    Prerequisites(Function<UUID, List<Recorded<DomainEvent>>> streams, CodeTables codes) {
        this.streams = streams;
        this.codes = codes;
    }

    void require(DomainCommand command, Person person) {
        if (command instanceof ReferClient refer) {
            boolean known = Selection.current(streams.apply(refer.clientId())).stream()
                    .anyMatch(entry -> entry.event() instanceof ClientRegistered client
                            && AccessPolicy.sees(person, client.organisation()));
            if (!known) {
                throw new Unknown("client");
            }
            if (!AccessPolicy.sees(person, codes.organisationOf(refer.service()).orElse(null))) {
                throw new AccessRefused(
                        "access.organisation", "A referral to another organisation needs the client's consent first.");
            }
        }
    }
}
