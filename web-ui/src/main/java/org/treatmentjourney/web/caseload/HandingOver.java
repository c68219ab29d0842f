package org.treatmentjourney.web.caseload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.treatmentjourney.command.handover.HandedOver;
import org.treatmentjourney.command.intake.Intake;
import org.treatmentjourney.command.intake.Sent;
import org.treatmentjourney.domain.Refusal;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.staff.value.StaffId;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.Told;
import org.treatmentjourney.log.metadata.Purpose;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sends a hand-over by the way that it takes over HTTP as well. */
@Component
class HandingOver {

    private final Intake intake;
    private final CurrentPerson people;

    HandingOver(Intake intake, CurrentPerson people) {
        this.intake = intake;
        this.people = people;
    }

    /** @throws org.treatmentjourney.http.Refused if nothing was handed over at all */
    HandedOver send(HandOverForm form) {
        Person me = people.get();
        var body = new ByteArrayInputStream(JsonMapper.shared().writeValueAsBytes(body(form)));
        try {
            return intake.handOver(
                    StaffId.of(me.organisation(), form.keyworker()),
                    body,
                    new Sent(me, form.key(), null, Purpose.TREAT, "pages"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal refusal) {
            throw Told.of(refusal).refused();
        }
    }

    private static ObjectNode body(HandOverForm form) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("to", form.to());
        if (!form.reason().isBlank()) {
            body.put("reason", form.reason());
        }
        var journeys = body.putArray("journeys");
        form.journeys().forEach(journey -> journeys.add(journey.toString()));
        return body;
    }
}
