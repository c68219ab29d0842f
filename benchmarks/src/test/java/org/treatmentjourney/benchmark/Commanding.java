package org.treatmentjourney.benchmark;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.MetaData;
import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.command.stream.Request;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.client.command.RegisterClient;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.command.SetGoal;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.log.metadata.Purpose;

/** Commands from the gateway to the commit and back, without HTTP: goals set in journeys that grow by them. */
final class Commanding {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Person CLINICIAN = new Person("clinician", Set.of(Role.CLINICIAN), "harbour", Set.of());

    private static final int JOURNEYS = 50;
    private static final int COMMANDS = 1_700;
    /** Axon reads large objects one by one, and each command reads its journey. */
    private static final int COMMANDS_ON_JPA = 100;

    private final List<UUID> journeys = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final BiConsumer<UUID, DomainCommand> gateway;

    private final int commands;

    private Commanding(BiConsumer<UUID, DomainCommand> gateway, int commands) {
        this.gateway = gateway;
        this.commands = commands;
    }

    static Commanding ours(Commands commands) {
        Commanding commanding = new Commanding(
                (journey, command) -> commands.send(
                        command,
                        new Request(CLINICIAN, UUID.randomUUID(), "hash", null, null, Purpose.TREAT, "benchmark")),
                COMMANDS);
        commanding.begin(true);
        return commanding;
    }

    static Commanding jdbc(StockAxon axon, boolean cached) {
        return stock(axon, cached, COMMANDS);
    }

    static Commanding jpa(StockAxon axon) {
        return stock(axon, false, COMMANDS_ON_JPA);
    }

    /** The same model in the shell that Axon's guide shows, on a store of Axon's. */
    private static Commanding stock(StockAxon axon, boolean cached, int commands) {
        Cache cache = new WeakReferenceCache();
        AggregateConfigurer<StockJourney> journeys = AggregateConfigurer.defaultConfiguration(StockJourney.class);
        if (cached) {
            journeys.configureCache(configuration -> cache);
        }
        Configuration running = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(configuration -> axon.store())
                .configureTransactionManager(configuration -> axon.transactions())
                .configureAggregate(journeys)
                .start();
        CommandGateway gateway = running.commandGateway();
        Commanding commanding = new Commanding(
                (journey, command) -> gateway.sendAndWait(
                        command instanceof ReferClient refer
                                ? new StockJourney.Begin(journey.toString(), refer)
                                : new StockJourney.Ask(journey.toString(), (SetGoal) command),
                        MetaData.from(Lives.provenance())),
                commands);
        commanding.begin(false);
        return commanding;
    }

    private void begin(boolean registered) {
        LocalDate today = LocalDate.now(ZONE);
        for (int i = 0; i < JOURNEYS; i++) {
            UUID client = UUID.randomUUID();
            UUID journey = UUID.randomUUID();
            if (registered) {
                gateway.accept(client, register(client));
            }
            gateway.accept(
                    journey,
                    new ReferClient(
                            journey,
                            client,
                            "self",
                            "telephone",
                            "community-drug-service",
                            today,
                            "Wants to be there for the children",
                            null,
                            null,
                            true,
                            null,
                            null));
            journeys.add(journey);
        }
    }

    private static RegisterClient register(UUID client) {
        PersonName name = new PersonName("Robin", "Example", null, "Robin", null);
        return new RegisterClient(client, name, null, null, null, null, null, "en", null, null, null, null, null);
    }

    List<UUID> journeys() {
        return List.copyOf(journeys);
    }

    long settingGoals() throws Exception {
        return Appending.repeated(commands, 1, () -> {
            UUID journey = journeys.get(next.getAndIncrement() % JOURNEYS);
            gateway.accept(journey, goal(journey));
            return true;
        });
    }

    private static SetGoal goal(UUID journey) {
        return new SetGoal(
                journey,
                UUID.randomUUID(),
                "No more than twice a week, never alone, and never on the day before the children come",
                LifeDomain.HEALTH,
                "reduce",
                "7d",
                null,
                7,
                5);
    }
}
