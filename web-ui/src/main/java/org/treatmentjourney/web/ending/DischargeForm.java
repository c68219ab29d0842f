package org.treatmentjourney.web.ending;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.UrgentRisk;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.prescriptions.FindPrescriptions;
import org.treatmentjourney.query.prescriptions.Prescribing;
import org.treatmentjourney.query.prescriptions.PrescriptionItem;
import org.treatmentjourney.query.risks.FindRisks;
import org.treatmentjourney.query.risks.RiskHistory;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import org.treatmentjourney.web.text.Codes;
import tools.jackson.databind.node.ObjectNode;

/** Before somebody leaves: which serious risks are open (R42), whether opioids are known of (R23) and prescribed (R41). */
@Component
class DischargeForm implements OwnForm {

    private final Ask ask;
    private final Codes codes;

    DischargeForm(Ask ask, Codes codes) {
        this.ask = ask;
        this.codes = codes;
    }

    @Override
    public String command() {
        return "discharge";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        RiskHistory risks = ask.of(new FindRisks(stream, List.of(), PointInTime.NOW), RiskHistory.class);
        model.addAttribute("serious", risks.level() == Level.HIGH);
        model.addAttribute("risks", serious(risks));
        model.addAttribute("opioids", risks.opioids());
        model.addAttribute("prescribed", prescribed(stream));
    }

    private List<String> prescribed(UUID stream) {
        return ask.of(new FindPrescriptions(stream, List.of(), PointInTime.NOW), Prescribing.class).items().stream()
                .filter(one -> one.opioid() && !one.state().equals("ended"))
                .map(PrescriptionItem::drug)
                .distinct()
                .toList();
    }

    /** How it ends follows from the reason. */
    @Override
    public void tidy(ObjectNode body, MultiValueMap<String, String> posted) {
        Reasons.exit(body.path("reason").asString("")).ifPresent(exit -> body.put("exit", exit));
    }

    private List<String> serious(RiskHistory risks) {
        Stream<Risk> raised = risks.raised().stream()
                .filter(one -> one.resolved() == null && !one.said().isEmpty())
                .flatMap(one -> Stream.ofNullable(one.said().getLast().said()));
        Stream<String> known = Stream.concat(risks.triaged().stream(), raised)
                .filter(risk -> risk.level() == Level.HIGH)
                .map(risk -> codes.label("risk-kind", risk.kind())
                        + (risk.formulation() == null ? "" : ": " + risk.formulation()));
        Stream<String> urgent = risks.urgent().risks().stream().map(UrgentRisk::what);
        return Stream.concat(urgent, known).distinct().toList();
    }
}
