package org.treatmentjourney.domain.client;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.command.MarkEnteredInError;
import org.treatmentjourney.domain.client.command.PackageCommand;
import org.treatmentjourney.domain.client.command.RegisterClient;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.client.event.ClientPackageGiven;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.event.EntryMarkedInError;

/**
 * What later decisions about a person need to know of them.
 *
 * @param packages the ids of what they were given of their record
 */
public record Client(UUID clientId, String organisation, Set<UUID> packages) {

    public static List<ClientEvent> decide(@Nullable Client client, ClientCommand command, Act act) {
        if (command instanceof RegisterClient c) {
            if (client != null) {
                throw new IdTaken("client");
            }
            return List.of(register(c, act));
        }
        if (client == null) {
            throw new Unknown("client");
        }
        return switch (command) {
            case RegisterClient ignored -> throw new IdTaken("client");
            case PackageCommand c -> List.of(new PackageDecision(client, act).on(c));
            case MarkEnteredInError c ->
                List.of(new EntryMarkedInError(
                        c.clientId(),
                        act.effective(),
                        c.eventId(),
                        c.reason(),
                        c.replacedBy(),
                        Personal.of(new Note(c.note()))));
        };
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

    public static Client evolve(@Nullable Client before, Recorded<ClientEvent> recorded) {
        ClientEvent event = recorded.event();
        Client client = before != null ? before : new Client(event.clientId(), "", Set.of());
        return switch (event) {
            case ClientRegistered e -> new Client(e.clientId(), e.organisation(), client.packages());
            case ClientPackageGiven e -> client.with(e.packageId());
            case EntryMarkedInError ignored -> client;
        };
    }

    private Client with(UUID given) {
        var more = new HashSet<>(packages);
        more.add(given);
        return new Client(clientId, organisation, Set.copyOf(more));
    }
}
