package org.treatmentjourney.command.stream;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Begins;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;

/** Takes the commands of one kind of stream off the bus and hands them to its shell. */
final class StreamCommands<T extends StreamShell<?, C, ?>, C extends DomainCommand>
        implements MessageHandler<CommandMessage<?>> {

    private final String kind;
    private final Class<C> commands;
    private final Supplier<Repository<T>> repository;
    private final Supplier<EventStore> events;
    private final Callable<T> empty;
    private final Prerequisites prerequisites;
    private final Function<byte[], String> keyedHash;
    private final Clock clock;
    private final ZoneId zone;

    StreamCommands(
            String kind,
            Class<C> commands,
            Supplier<Repository<T>> repository,
            Supplier<EventStore> events,
            Callable<T> empty,
            Prerequisites prerequisites,
            Function<byte[], String> keyedHash,
            Clock clock,
            ZoneId zone) {
        this.kind = kind;
        this.commands = commands;
        this.repository = repository;
        this.events = events;
        this.empty = empty;
        this.prerequisites = prerequisites;
        this.keyedHash = keyedHash;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Object handle(CommandMessage<?> message) throws Exception {
        C command = commands.cast(message.getPayload());
        Envelope asked = Envelope.of(message.getMetaData()).kept(keyedHash);
        Instant now = clock.instant();
        Act act = new Act(asked.person(), now, zone, effective(command, asked, now));
        About named = prerequisites.about(command, act);
        Aggregate<T> stream = stream(command);
        try {
            return stream.invoke(shell -> shell.answer(command, asked, act, named, prerequisites));
        } catch (RuntimeException refusal) {
            requireLatest(command.stream(), stream.version());
            throw refusal;
        }
    }

    /**
     * A stream may be remembered from an earlier command. What it lets through can not be out of date, or the log says no;
     * a refusal could, if another process has written since.
     */
    private void requireLatest(UUID id, @Nullable Long seen) {
        boolean goneOn = events.get()
                .lastSequenceNumberFor(id.toString())
                .filter(last -> seen == null || last > seen)
                .isPresent();
        if (goneOn) {
            throw new ConcurrencyException("The stream has gone on since it was remembered");
        }
    }

    private Aggregate<T> stream(C command) throws Exception {
        String id = command.stream().toString();
        if (command instanceof Begins) {
            return repository.get().loadOrCreate(id, empty);
        }
        try {
            return repository.get().load(id);
        } catch (AggregateNotFoundException unknown) {
            throw new Unknown(kind);
        }
    }

    private Effective effective(C command, Envelope asked, Instant now) {
        return command.when()
                .effective(zone)
                .orElseGet(() -> Effective.at(asked.effectiveAt() == null ? now : asked.effectiveAt()));
    }
}
