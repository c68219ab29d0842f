package org.treatmentjourney.web.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.Intervention;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.web.text.Codes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a plan says into the form of the next one. */
final class Sections {

    private Sections() {}

    static void write(DomainSection section, ArrayNode domains) {
        ObjectNode row = domains.addObject()
                .put("domain", Codes.kebab(section.domain()))
                .put("answer", Codes.kebab(section.answer()));
        orNone(section.needs()).forEach(need -> row.withArray("needs").add(need));
        orNone(section.interventions()).forEach(one -> write(one, row.withArray("interventions")));
        ifSaid(row, section.thirdParty());
    }

    private static void write(Intervention intervention, ArrayNode interventions) {
        ObjectNode row = interventions.addObject().put("what", intervention.what());
        ifSaid(row, "kind", intervention.kind());
        ifSaid(row, "responsible", intervention.responsible());
    }

    static void write(PlanRole role, ArrayNode roles) {
        ObjectNode row = role(roles, Codes.kebab(role.party()), role.who());
        ifSaid(row, "responsibility", role.responsibility());
        ifSaid(row, role.thirdParty());
    }

    static ObjectNode role(ArrayNode roles, String party, String who) {
        return roles.addObject().put("party", party).put("who", who);
    }

    private static void ifSaid(ObjectNode row, @Nullable Boolean thirdParty) {
        if (thirdParty != null) {
            row.put("thirdParty", thirdParty);
        }
    }

    private static void ifSaid(ObjectNode row, String field, @Nullable String value) {
        if (value != null) {
            row.put(field, value);
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
