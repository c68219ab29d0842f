package org.treatmentjourney.command.escalation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Through the mail server that {@code spring.mail.host} names. */
@Component
class Email implements Way {

    private final ObjectProvider<MailSender> server;
    private final EscalationSettings settings;

    Email(ObjectProvider<MailSender> server, EscalationSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    @Override
    public String code() {
        return "email";
    }

    @Override
    public boolean reaches(EscalationSettings.Recipient recipient) {
        return recipient.email() != null;
    }

    @Override
    public boolean tell(EscalationSettings.Recipient recipient, Notice notice) {
        MailSender sender = server.getIfAvailable();
        if (sender == null) {
            return false;
        }
        var message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(recipient.email());
        message.setSubject(notice.subject());
        message.setText(notice.text());
        try {
            sender.send(message);
            return true;
        } catch (MailException failed) {
            return false;
        }
    }
}
