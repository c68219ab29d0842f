package org.treatmentjourney.domain.client;

import static org.treatmentjourney.domain.Specification.NOW;

import java.util.UUID;
import java.util.stream.Stream;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.PersonName;

/** Somebody who is known, and what has happened to their record since. */
final class RegisteredClient {

    static final UUID CLIENT = new UUID(2, 1);

    private RegisteredClient() {}

    static Specification<Client, ClientCommand, ClientEvent> given(ClientEvent... events) {
        var registered = new ClientRegistered(
                CLIENT,
                Effective.at(NOW),
                "harbour",
                "en",
                null,
                Personal.of(new ClientRegistered.Details(
                        new PersonName("Robin", "Hale", null, null, null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
        return new Specification<>(
                (client, command, act) -> Client.decide(client, command, act, Keeping.STANDARD),
                Client::evolve,
                Stream.concat(Stream.of(registered), Stream.of(events)).toList());
    }
}
