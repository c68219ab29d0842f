package org.treatmentjourney.standalone.synthetic;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.treatmentjourney.domain.Correction;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.History;
import org.treatmentjourney.domain.Marks;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.Client;
import org.treatmentjourney.domain.client.Keeping;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.Journey;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.log.metadata.Provenance;
import org.treatmentjourney.log.metadata.Purpose;

/** One client's life as it is recorded: the policy permits each command, and the models decide what follows from it. */
final class Life {

    private static final CodeTables CODES = CodeTables.standard();

    private final Chance chance;
    private final ZoneId zone;
    private final History<Client, ClientEvent> client = new History<>(Client::evolve);
    private final History<Journey, JourneyEvent> journey = new History<>(Journey::evolve);
    private final List<Happened> happened = new ArrayList<>();

    Life(Chance chance, ZoneId zone) {
        this.chance = chance;
        this.zone = zone;
    }

    List<Happened> happened() {
        return List.copyOf(happened);
    }

    List<Recorded<JourneyEvent>> journey() {
        return journey.entries();
    }

    /** @param told when it was true, where the command has no date of its own */
    void ask(Person person, DomainCommand command, Instant now, Instant told) {
        Provenance by = provenance(person, command);
        Effective effective = command.when().effective(zone).orElseGet(() -> Effective.at(told));
        Act act = new Act(person, now, zone, effective);
        switch (command) {
            case ClientCommand c ->
                Client.decide(client.state(), c, act, Keeping.STANDARD)
                        .forEach(event -> record(client, event, now, by));
            case JourneyCommand c -> {
                if (c instanceof Marks marks) {
                    Correction.require(journey.entries(), marks);
                }
                Journey.decide(journey.state(), c, act, CODES::organisationOf)
                        .forEach(event -> record(journey, event, now, by));
            }
            default -> throw new IllegalArgumentException(command.getClass().getSimpleName());
        }
    }

    private <E extends DomainEvent> void record(History<?, E> history, E event, Instant now, Provenance by) {
        long version = history.version() + 1;
        Recorded<E> recorded = new Recorded<>(event, chance.uuid(), version, version, now, by.actor());
        history.add(recorded);
        happened.add(new Happened(recorded, by));
    }

    private Provenance provenance(Person person, DomainCommand command) {
        String role = AccessPolicy.require(person, command.getClass()).name().toLowerCase(Locale.ROOT);
        UUID id = chance.uuid();
        return new Provenance(
                person.id(),
                role,
                person.organisation(),
                null,
                Purpose.TREAT,
                "role:" + role,
                id,
                null,
                command.getClass().getSimpleName(),
                id.toString(),
                id.toString(),
                "synthetic");
    }
}
