package org.treatmentjourney.web.assess;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.careplan.CarePlan;
import org.treatmentjourney.query.careplan.FindCarePlan;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.node.ObjectNode;

/** A comprehensive assessment builds on the work of the plan before it, which therefore stands beside it (R16). */
@Component
class AssessmentForm implements OwnForm {

    private final Ask ask;

    AssessmentForm(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String command() {
        return "complete-comprehensive-assessment";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        model.addAttribute(
                "plan",
                ask.ifAny(new FindCarePlan(stream, List.of(), PointInTime.NOW), CarePlan.class)
                        .orElse(null));
    }
}
