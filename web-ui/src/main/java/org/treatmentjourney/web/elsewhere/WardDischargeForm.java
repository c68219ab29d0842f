package org.treatmentjourney.web.elsewhere;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.careplan.CarePlan;
import org.treatmentjourney.query.careplan.FindCarePlan;
import org.treatmentjourney.query.risks.FindRisks;
import org.treatmentjourney.query.risks.RiskHistory;
import org.treatmentjourney.query.stays.FindStays;
import org.treatmentjourney.query.stays.Stays;
import org.treatmentjourney.query.stays.WardStay;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.node.ObjectNode;

/** Before somebody leaves a ward: what has been done so far, whether opioids are known of, and whom the plan names. */
@Component
class WardDischargeForm implements OwnForm {

    private final Ask ask;

    WardDischargeForm(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String command() {
        return "discharge-from-ward";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        var stays = ask.of(new FindStays(stream, List.of(), PointInTime.NOW), Stays.class);
        String named = body.path("stayId").asString("");
        Optional<WardStay> stay = stays.wards().stream()
                .filter(one -> one.stayId().toString().equals(named))
                .findFirst();
        model.addAttribute("stay", stay.orElse(null));
        model.addAttribute(
                "opioids",
                ask.of(new FindRisks(stream, List.of(), PointInTime.NOW), RiskHistory.class)
                        .opioids());
        model.addAttribute(
                "plan",
                ask.ifAny(new FindCarePlan(stream, List.of(), PointInTime.NOW), CarePlan.class)
                        .orElse(null));
    }
}
