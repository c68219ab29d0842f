package org.treatmentjourney.command.escalation;

import org.axonframework.messaging.GenericMessage;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.client.command.AlertPrivacy;
import org.treatmentjourney.domain.client.command.RecordPrivacyAlertAttempt;
import org.treatmentjourney.domain.client.question.FindPrivacyAlerts;
import org.treatmentjourney.domain.client.question.PrivacyAlertsDue;
import org.treatmentjourney.http.PersonMetadata;

/** Tells the privacy officer of each access in an emergency (R49). */
@Component
class AlertingPrivacy {

    private final QueryGateway questions;
    private final Telling telling;
    private final EscalationSettings settings;

    AlertingPrivacy(QueryGateway questions, Telling telling, EscalationSettings settings) {
        this.questions = questions;
        this.telling = telling;
        this.settings = settings;
    }

    void look(String organisation) {
        Person program = Telling.program(organisation);
        var question = new GenericMessage<>(new FindPrivacyAlerts(), PersonMetadata.entries(program));
        questions.query(question, PrivacyAlertsDue.class).join().items().forEach(item -> take(item, program));
    }

    private void take(PrivacyAlertsDue.Item item, Person program) {
        telling.tell(
                program,
                new AlertPrivacy(item.clientId(), item.accessId(), item.step()),
                item.version(),
                settings.privacyAt(program.organisation(), item.step()),
                Notice.ofEmergency(item.step(), settings.pages()),
                (way, sent) -> new RecordPrivacyAlertAttempt(item.clientId(), item.accessId(), item.step(), way, sent));
    }
}
