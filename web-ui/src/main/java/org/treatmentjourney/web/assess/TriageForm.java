package org.treatmentjourney.web.assess;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.value.Substance;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.referral.FindReferral;
import org.treatmentjourney.query.referral.Referral;
import org.treatmentjourney.web.command.OwnForm;
import org.treatmentjourney.web.page.Ask;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A triage assessment has beside it what the referral said, and starts from the substances named there. */
@Component
class TriageForm implements OwnForm {

    private static final String SUBSTANCES = "substances";

    private final Ask ask;

    TriageForm(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String command() {
        return "assess-triage";
    }

    @Override
    public void lay(Model model, ObjectNode body, UUID stream, Person me) {
        Referral referral = ask.ifAny(new FindReferral(stream, List.of(), PointInTime.NOW), Referral.class)
                .orElse(null);
        model.addAttribute("referral", referral);
        // What was sent has risks, even if there are none in it.
        if (!body.has("risks") && !body.has(SUBSTANCES)) {
            List<Substance> named = substances(referral);
            if (!named.isEmpty()) {
                write(named, body.putArray(SUBSTANCES));
            }
        }
    }

    private static List<Substance> substances(@Nullable Referral referral) {
        ClientReferred.Details said = referral == null || referral.referral() == null
                ? null
                : referral.referral().told().said();
        return said == null || said.substances() == null ? List.of() : said.substances();
    }

    private static void write(List<Substance> named, ArrayNode substances) {
        named.forEach(one -> {
            ObjectNode row = substances.addObject().put("drug", one.drug());
            put(row, "route", one.route());
            put(row, "frequency", one.frequency());
            put(row, "lastUsedOn", one.lastUsedOn());
        });
    }

    private static void put(ObjectNode row, String field, @Nullable Object value) {
        if (value != null) {
            row.put(field, value.toString());
        }
    }
}
