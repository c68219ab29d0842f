package org.treatmentjourney.command.escalation;

import org.axonframework.messaging.GenericMessage;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.journey.command.Escalate;
import org.treatmentjourney.domain.journey.command.RecordEscalationAttempt;
import org.treatmentjourney.domain.journey.question.EscalationsDue;
import org.treatmentjourney.domain.journey.question.FindEscalations;
import org.treatmentjourney.http.PersonMetadata;

/** Asks what nobody took in time and tells the next person. */
@Component
class Escalating {

    private final QueryGateway questions;
    private final Telling telling;
    private final EscalationSettings settings;

    Escalating(QueryGateway questions, Telling telling, EscalationSettings settings) {
        this.questions = questions;
        this.telling = telling;
        this.settings = settings;
    }

    void look(String organisation) {
        Person program = Telling.program(organisation);
        var question = new GenericMessage<>(new FindEscalations(), PersonMetadata.entries(program));
        questions.query(question, EscalationsDue.class).join().items().forEach(item -> take(item, program));
    }

    private void take(EscalationsDue.Item item, Person program) {
        telling.tell(
                program,
                new Escalate(item.journeyId(), item.work(), item.since(), item.step()),
                item.version(),
                settings.at(program.organisation(), item.step()),
                Notice.of(item, settings.pages()),
                (way, sent) -> new RecordEscalationAttempt(
                        item.journeyId(), item.work(), item.since(), item.step(), way, sent));
    }
}
