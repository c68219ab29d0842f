package org.treatmentjourney.benchmark.invented;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.Client;
import org.treatmentjourney.domain.client.Keeping;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.Journey;
import org.treatmentjourney.domain.journey.command.JourneyCommand;

/** One client's way through treatment: each command goes to the models, and what they decide is what happened. */
public final class Life {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Person CLINICIAN = new Person("clinician", Set.of(Role.CLINICIAN), "harbour", Set.of());
    private static final CodeTables CODES = CodeTables.standard();

    private final Random random;
    private final double late;
    private final Caseworker caseworker;
    private final List<Happened> happened = new ArrayList<>();
    private @Nullable Client client;
    private @Nullable Journey journey;
    private Instant now;

    private Life(Random random, double late, Instant begun) {
        this.random = random;
        this.late = late;
        this.now = begun;
        this.caseworker = new Caseworker(random, ZONE);
    }

    /**
     * What happens in a life, in the order in which it is recorded; the same for the same state of chance.
     *
     * @param events about how many; the last command may yield some more
     * @param late the share of commands that tell what happened days or weeks before
     */
    public static List<Happened> invented(Random random, double late, Instant begun, int events) {
        return new Life(random, late, begun).live(events);
    }

    private List<Happened> live(int events) {
        UUID clientId = Chance.uuid(random);
        ask(caseworker.register(clientId));
        caseworker.begin(Chance.uuid(random), clientId, now).forEach(command -> {
            now = now.plus(Duration.ofHours(random.nextInt(1, 60)));
            ask(command);
        });
        while (happened.size() < events) {
            now = now.plus(Duration.ofMinutes(random.nextInt(60, 60 * 24 * 7)));
            boolean toldLate = random.nextDouble() < late;
            Instant told = toldLate ? now.minus(Duration.ofDays(random.nextInt(1, 30))) : now;
            ask(caseworker.next(told), told);
        }
        return happened;
    }

    private void ask(DomainCommand command) {
        ask(command, now);
    }

    private void ask(DomainCommand command, Instant told) {
        Effective effective = command.when().effective(ZONE).orElseGet(() -> Effective.at(told));
        Act act = new Act(CLINICIAN, now, ZONE, effective);
        switch (command) {
            case ClientCommand c ->
                Client.decide(client, c, act, Keeping.STANDARD)
                        .forEach(event -> client = Client.evolve(client, recorded(event)));
            case JourneyCommand c -> {
                requireNonNull(client);
                Journey.decide(journey, c, act, CODES::organisationOf)
                        .forEach(event -> journey = Journey.evolve(journey, recorded(event)));
            }
            default -> throw new IllegalArgumentException(command.getClass().getSimpleName());
        }
    }

    private <E extends DomainEvent> Recorded<E> recorded(E event) {
        happened.add(new Happened(event, now));
        long version = event instanceof ClientEvent ? 1 : happened.size() - 1;
        return new Recorded<>(event, Chance.uuid(random), version, happened.size(), now, CLINICIAN.id());
    }
}
