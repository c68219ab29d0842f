package org.treatmentjourney.command.escalation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.command.stream.Request;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.Refusal;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.log.metadata.Purpose;

/**
 * Tells somebody outside the screen. The step is recorded first, on what had been seen: whatever happens then, it is not
 * taken again, by whichever copy of the program; and a view that lags decides nothing.
 */
@Component
class Telling {

    private static final String PROGRAM = "treatment-journey";

    private final Commands commands;
    private final List<Way> ways;

    Telling(Commands commands, List<Way> ways) {
        this.commands = commands;
        this.ways = ways;
    }

    static Person program(String organisation) {
        return new Person(PROGRAM, Set.of(Role.PROGRAM), organisation, Set.of());
    }

    /**
     * @param seen the version on which the step was decided
     * @param attempt records, by the code of a way, whether it was sent
     */
    void tell(
            Person program,
            DomainCommand step,
            long seen,
            EscalationSettings.Recipient recipient,
            Notice notice,
            BiFunction<String, Boolean, DomainCommand> attempt) {
        try {
            send(step, program, seen);
        } catch (Refusal elsewhere) {
            return;
        }
        ways.stream()
                .filter(way -> way.reaches(recipient))
                .forEach(way -> send(attempt.apply(way.code(), way.tell(recipient, notice)), program, null));
    }

    private void send(DomainCommand command, Person program, @Nullable Long seen) {
        commands.send(
                command, new Request(program, UUID.randomUUID(), "escalation", null, seen, Purpose.TREAT, PROGRAM));
    }
}
