package org.treatmentjourney.command.stream;

import java.util.List;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.Client;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.event.ClientEvent;

/** The shell of a {@link Client}. */
@AggregateRoot(type = "client")
final class ClientStream extends StreamShell<Client, ClientCommand, ClientEvent> {

    ClientStream() {
        super("client", ClientEvent.class);
    }

    @Override
    List<ClientEvent> decide(@Nullable Client client, ClientCommand command, Act act, Prerequisites others) {
        return Client.decide(client, command, act, others.keeping(command.clientId(), act), others.services());
    }

    @Override
    Client evolve(@Nullable Client client, Recorded<ClientEvent> entry) {
        return Client.evolve(client, entry);
    }

    @Override
    boolean isInCare() {
        return true;
    }
}
