package org.treatmentjourney.command.stream;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
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
    private final Callable<T> empty;
    private final Prerequisites prerequisites;
    private final Clock clock;
    private final ZoneId zone;

    StreamCommands(
            String kind,
            Class<C> commands,
            Supplier<Repository<T>> repository,
            Callable<T> empty,
            Prerequisites prerequisites,
            Clock clock,
            ZoneId zone) {
        this.kind = kind;
        this.commands = commands;
        this.repository = repository;
        this.empty = empty;
        this.prerequisites = prerequisites;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Object handle(CommandMessage<?> message) throws Exception {
        C command = commands.cast(message.getPayload());
        Envelope asked = Envelope.of(message.getMetaData());
        Instant now = clock.instant();
        Act act = new Act(asked.person(), now, zone, effective(command, asked, now));
        return stream(command, asked).invoke(shell -> shell.answer(command, asked, act));
    }

    private Aggregate<T> stream(C command, Envelope asked) throws Exception {
        String id = command.stream().toString();
        if (command instanceof Begins) {
            prerequisites.require(command, asked.person());
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
