package org.treatmentjourney.web.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.treatmentjourney.command.intake.Intake;
import org.treatmentjourney.command.intake.Sent;
import org.treatmentjourney.command.stream.Answer;
import org.treatmentjourney.domain.Refusal;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.Told;
import org.treatmentjourney.web.page.UsualPurpose;
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

    /** @throws org.treatmentjourney.http.Refused if something is wrong with the fields, before anything is recorded */
    public void check(Filled filled) {
        try {
            intake.check(filled.type(), filled.stream(), body(filled));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws org.treatmentjourney.http.Refused for whatever reason it was not recorded */
    public Answer send(Filled filled) {
        Person me = people.get();
        var purpose = UsualPurpose.of(me, filled.type().type());
        var sent = new Sent(me, filled.key(), filled.version(), purpose, "pages");
        try {
            return intake.send(filled.type(), filled.stream(), body(filled), sent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal refusal) {
            throw Told.of(refusal).refused();
        }
    }

    private static InputStream body(Filled filled) {
        return new ByteArrayInputStream(JsonMapper.shared().writeValueAsBytes(filled.body()));
    }
}
