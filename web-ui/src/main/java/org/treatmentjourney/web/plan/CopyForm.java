package org.treatmentjourney.web.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.careplan.CarePlan;
import org.treatmentjourney.query.careplan.FindCarePlan;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.command.Prefill;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.node.ObjectNode;

/** A copy goes to the client nearly always; whom else the plan names stands beside the form. */
@Component
class CopyForm implements OwnForm, Prefill {

    private final Ask ask;

    CopyForm(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String command() {
        return "give-care-plan-copy";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        model.addAttribute(
                "plan",
                ask.ifAny(new FindCarePlan(stream, List.of(), PointInTime.NOW), CarePlan.class)
                        .orElse(null));
    }

    @Override
    public void fill(String command, ObjectNode body, UUID stream, Person me) {
        if (command.equals(command())) {
            body.put("to", "client");
        }
    }
}
