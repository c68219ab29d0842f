package org.treatmentjourney.web.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.treatmentjourney.domain.access.Person;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An urgent risk nearly always is the writer's own and has just been told: that much stands there before it is one. */
final class UrgentRiskRow {

    private static final String HANDOVER = "handover";
    private static final String RISKS = "urgentRisks";
    private static final List<String> TYPED = List.of("what", "actionTaken", "toldWhom", "nextCheckOn");

    private UrgentRiskRow() {}

    /** Whether somebody had named one already. */
    static boolean lay(ObjectNode body, Person me, Instant now) {
        ObjectNode handover = body.withObject("/" + HANDOVER);
        boolean typed = !handover.path(RISKS).isEmpty();
        if (!handover.has(RISKS)) {
            handover.putArray(RISKS)
                    .addObject()
                    .put("owner", me.id())
                    .put("toldAt", now.truncatedTo(ChronoUnit.MINUTES).toString());
        }
        return typed;
    }

    /** A row in which nobody typed anything is none; whether there is any risk stays unsaid. */
    static void tidy(ObjectNode body) {
        if (body.path(HANDOVER) instanceof ObjectNode handover && handover.path(RISKS) instanceof ArrayNode risks) {
            List<JsonNode> typed = StreamSupport.stream(risks.spliterator(), false)
                    .filter(risk -> TYPED.stream().anyMatch(risk::has))
                    .toList();
            if (typed.isEmpty() && !risks.isEmpty()) {
                handover.remove(RISKS);
            } else {
                risks.removeAll().addAll(typed);
            }
            if (handover.isEmpty()) {
                body.remove(HANDOVER);
            }
        }
    }
}
