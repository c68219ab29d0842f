package org.treatmentjourney.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.Client;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.Journey;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/** Plays steps through the models just after midnight, when today has hardly begun, and keeps every event. */
final class Rehearsal {

    private final ZoneId zone;
    private final Instant now;
    private final Map<UUID, Client> clients = new HashMap<>();
    private final Map<UUID, Journey> journeys = new HashMap<>();
    private final List<DomainEvent> events = new ArrayList<>();

    Rehearsal(LocalDate today, ZoneId zone) {
        this.zone = zone;
        this.now = today.atStartOfDay(zone).toInstant().plusSeconds(1);
    }

    List<DomainEvent> play(List<Step> steps) {
        steps.forEach(this::play);
        return events;
    }

    private void play(Step step) {
        DomainCommand command = CommandOf.step(step);
        Person person = person(step.by());
        String name = step.path().substring(step.path().lastIndexOf('/') + 1);
        AccessPolicy.require(
                person, Action.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
        boolean ownDate = command.when().effective(zone).isPresent();
        assertThat(step.body().has("effectiveAt")).as(step.path()).isNotEqualTo(ownDate);
        Effective effective = command.when()
                .effective(zone)
                .orElseGet(() -> Effective.at(
                        Instant.parse(step.body().get("effectiveAt").stringValue())));
        Act act = new Act(person, now, zone, effective);
        switch (command) {
            case ClientCommand c -> on(c, act);
            case JourneyCommand c -> on(c, act);
            default -> throw new AssertionError(step.path());
        }
    }

    private void on(ClientCommand command, Act act) {
        for (ClientEvent event : Client.decide(clients.get(command.stream()), command, act)) {
            clients.put(command.stream(), Client.evolve(clients.get(command.stream()), recorded(event)));
        }
    }

    private void on(JourneyCommand command, Act act) {
        if (command instanceof ReferClient referral) {
            assertThat(clients).containsKey(referral.clientId());
        } else {
            Journey journey = Objects.requireNonNull(journeys.get(command.stream()));
            assertThat(AccessPolicy.sees(act.person(), journey.organisation())).isTrue();
        }
        for (JourneyEvent event :
                Journey.decide(journeys.get(command.stream()), command, act, CodeTables.standard()::organisationOf)) {
            journeys.put(command.stream(), Journey.evolve(journeys.get(command.stream()), recorded(event)));
        }
    }

    private <E extends DomainEvent> Recorded<E> recorded(E event) {
        events.add(event);
        return new Recorded<>(event, UUID.randomUUID(), events.size(), events.size(), now, "somebody");
    }

    private static Person person(String name) {
        Role role = name.equals("partner")
                ? Role.CLINICIAN
                : Role.valueOf(name.replace("2", "").toUpperCase(Locale.ROOT));
        return new Person(name, Set.of(role), name.equals("partner") ? "st-anne" : "harbour", Set.of());
    }
}
