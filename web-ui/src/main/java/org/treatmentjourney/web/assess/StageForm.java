package org.treatmentjourney.web.assess;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.stages.FindStages;
import org.treatmentjourney.query.stages.Stages;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.node.ObjectNode;

/** A stage is assessed knowing the present one and the way so far, the newest first; any may follow any (D1). */
@Component
class StageForm implements OwnForm {

    private final Ask ask;

    StageForm(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String command() {
        return "assess-stage";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        model.addAttribute(
                "stages",
                ask.ifAny(new FindStages(stream, List.of(), PointInTime.NOW), Stages.class)
                        .map(stages -> stages.items().reversed())
                        .orElse(List.of()));
    }
}
