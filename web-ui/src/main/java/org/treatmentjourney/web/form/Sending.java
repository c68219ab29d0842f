package org.treatmentjourney.web.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.treatmentjourney.command.intake.Intake;
import org.treatmentjourney.command.intake.Sent;
import org.treatmentjourney.command.stream.Answer;
import org.treatmentjourney.domain.Refusal;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.Told;
import org.treatmentjourney.log.metadata.Purpose;
import tools.jackson.databind.json.JsonMapper;

/** Sends what was written in a form by the way that every command takes. */
@Component
public class Sending {

    private final Intake intake;
    private final CurrentPerson people;

    Sending(Intake intake, CurrentPerson people) {
        this.intake = intake;
        this.people = people;
    }

    /** @throws org.treatmentjourney.http.Refused for whatever reason it was not recorded */
    public Answer send(Filled filled) {
        var sent = new Sent(people.get(), filled.key(), filled.version(), Purpose.TREAT, "pages");
        var body = new ByteArrayInputStream(JsonMapper.shared().writeValueAsBytes(filled.body()));
        try {
            return intake.send(filled.type(), filled.stream(), body, sent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal refusal) {
            throw Told.of(refusal).refused();
        }
    }
}
