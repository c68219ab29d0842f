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
import org.treatmentjourney.domain.client.command.AlertPrivacy;
import org.treatmentjourney.domain.client.command.RecordPrivacyAlertAttempt;
import org.treatmentjourney.domain.client.question.FindPrivacyAlerts;
import org.treatmentjourney.domain.client.question.PrivacyAlertsDue;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.log.metadata.Purpose;

/** Tells the privacy officer of each access in an emergency (R49), as {@link Escalating} tells of what nobody takes in time. */
@Component
class AlertingPrivacy {

    private final QueryGateway questions;
    private final Commands commands;
    private final EscalationSettings settings;
    private final List<Way> ways;

    AlertingPrivacy(QueryGateway questions, Commands commands, EscalationSettings settings, List<Way> ways) {
        this.questions = questions;
        this.commands = commands;
        this.settings = settings;
        this.ways = ways;
    }

    void look(String organisation) {
        var program = new Person("treatment-journey", Set.of(Role.PROGRAM), organisation, Set.of());
        var question = new GenericMessage<>(new FindPrivacyAlerts(), PersonMetadata.entries(program));
        questions.query(question, PrivacyAlertsDue.class).join().items().forEach(item -> take(item, program));
    }

    private void take(PrivacyAlertsDue.Item item, Person program) {
        try {
            send(new AlertPrivacy(item.clientId(), item.accessId(), item.step()), program, item.version());
        } catch (Refusal elsewhere) {
            return;
        }
        var recipient = settings.privacyAt(program.organisation(), item.step());
        ways.stream().filter(way -> way.reaches(recipient)).forEach(way -> {
            boolean sent = way.tell(recipient, Notice.ofEmergency(item.step(), settings.pages()));
            send(
                    new RecordPrivacyAlertAttempt(item.clientId(), item.accessId(), item.step(), way.code(), sent),
                    program,
                    null);
        });
    }

    private void send(DomainCommand command, Person program, @Nullable Long seen) {
        commands.send(
                command,
                new Request(program, UUID.randomUUID(), "escalation", null, seen, Purpose.TREAT, "treatment-journey"));
    }
}
