package org.treatmentjourney.domain.client;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Erased;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.command.ErasureCommand;
import org.treatmentjourney.domain.client.command.MarkEnteredInError;
import org.treatmentjourney.domain.client.command.RegisterClient;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.event.EntryMarkedInError;
import org.treatmentjourney.domain.client.event.ErasureEvent;

/** What later decisions about a person need to know of them. */
public record Client(UUID clientId, String organisation, Erasure erasure) {

    public static List<ClientEvent> decide(@Nullable Client client, ClientCommand command, Act act, Keeping keeping) {
        return switch (command) {
            case RegisterClient c -> {
                if (client != null) {
                    throw new IdTaken("client");
                }
                yield List.of(register(c, act));
            }
            case ErasureCommand c -> List.of(ErasureDecision.decide(known(client), c, act, keeping));
            case MarkEnteredInError c -> {
                known(client);
                yield List.of(new EntryMarkedInError(
                        c.clientId(),
                        act.effective(),
                        c.eventId(),
                        c.reason(),
                        c.replacedBy(),
                        Personal.of(new Note(c.note()))));
            }
        };
    }

    private static Client known(@Nullable Client client) {
        if (client == null) {
            throw new Unknown("client");
        }
        if (client.erasure().done()) {
            throw new Erased();
        }
        return client;
    }

    private static ClientRegistered register(RegisterClient c, Act act) {
        Past.require(act);
        Past.require("birthDate", c.birthDate(), act);
        return new ClientRegistered(
                c.clientId(),
                act.effective(),
                act.person().organisation(),
                c.language(),
                c.interpreter(),
                Personal.of(new ClientRegistered.Details(
                        c.name(),
                        c.birthDate(),
                        c.birthDatePrecision(),
                        c.sex(),
                        c.contacts(),
                        c.identifiers(),
                        c.accessNeeds(),
                        c.gp(),
                        c.nextOfKin(),
                        c.allergies())));
    }

    public static Client evolve(@Nullable Client client, Recorded<ClientEvent> recorded) {
        return switch (recorded.event()) {
            case ClientRegistered e -> new Client(e.clientId(), e.organisation(), Erasure.NONE);
            case ErasureEvent e ->
                begun(client, e).with(begun(client, e).erasure().after(e, recorded));
            case EntryMarkedInError e -> begun(client, e);
        };
    }

    private static Client begun(@Nullable Client client, ClientEvent event) {
        return client != null ? client : new Client(event.clientId(), "", Erasure.NONE);
    }

    private Client with(Erasure changed) {
        return new Client(clientId, organisation, changed);
    }
}
