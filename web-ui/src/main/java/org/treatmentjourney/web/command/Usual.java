package org.treatmentjourney.web.command;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.web.text.Days;
import tools.jackson.databind.node.ObjectNode;

/** What is nearly always so: it is today, and whoever writes is the one who did it. */
@Component
class Usual implements Prefill {

    private final Days days;

    Usual(Days days) {
        this.days = days;
    }

    @Override
    public void fill(String command, ObjectNode body, UUID stream, Person me) {
        String today = days.today().toString();
        switch (command) {
            case "refer-client", "return-to-treatment" -> body.put("receivedOn", today);
            case "record-change-of-circumstances",
                    "record-contact",
                    "record-outcomes-profile",
                    "record-symptom-score" -> body.put("occurredOn", today);
            case "discharge" -> body.put("dischargedOn", today);
            case "assign-keyworker" -> body.put("keyworker", me.id());
            case "assign-outcomes-coordinator" -> body.put("coordinator", me.id());
            default -> {}
        }
    }
}
