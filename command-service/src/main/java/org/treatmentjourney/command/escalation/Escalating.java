package org.treatmentjourney.command.escalation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.command.stream.Request;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.Refusal;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.journey.command.Escalate;
import org.treatmentjourney.domain.journey.command.RecordEscalationAttempt;
import org.treatmentjourney.domain.journey.question.EscalationsDue;
import org.treatmentjourney.domain.journey.question.FindEscalations;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.log.metadata.Purpose;

/**
 * Asks what nobody took in time and tells the next person. The step is recorded first, on what had been seen of the journey:
 * whatever happens then, it is not taken again, by whichever copy of the program; and a view that lags decides nothing.
 */
@Component
class Escalating {

    private final QueryGateway questions;
    private final Commands commands;
    private final EscalationSettings settings;
    private final List<Way> ways;

    Escalating(QueryGateway questions, Commands commands, EscalationSettings settings, List<Way> ways) {
        this.questions = questions;
        this.commands = commands;
        this.settings = settings;
        this.ways = ways;
    }

    void look(String organisation) {
        var program = new Person("treatment-journey", Set.of(Role.PROGRAM), organisation, Set.of());
        var question = new GenericMessage<>(new FindEscalations(), PersonMetadata.entries(program));
        questions.query(question, EscalationsDue.class).join().items().forEach(item -> take(item, program));
    }

    private void take(EscalationsDue.Item item, Person program) {
        try {
            send(new Escalate(item.journeyId(), item.work(), item.since(), item.step()), program, item.version());
        } catch (Refusal elsewhere) {
            return;
        }
        var recipient = settings.at(program.organisation(), item.step());
        ways.stream().filter(way -> way.reaches(recipient)).forEach(way -> tell(way, recipient, item, program));
    }

    private void tell(Way way, EscalationSettings.Recipient recipient, EscalationsDue.Item item, Person program) {
        boolean sent = way.tell(recipient, Notice.of(item, settings.pages()));
        send(
                new RecordEscalationAttempt(item.journeyId(), item.work(), item.since(), item.step(), way.code(), sent),
                program,
                null);
    }

    private void send(DomainCommand command, Person program, @Nullable Long seen) {
        commands.send(
                command,
                new Request(program, UUID.randomUUID(), "escalation", null, seen, Purpose.TREAT, "treatment-journey"));
    }
}
