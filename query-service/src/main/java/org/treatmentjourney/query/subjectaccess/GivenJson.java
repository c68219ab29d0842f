package org.treatmentjourney.query.subjectaccess;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.log.json.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What of one entry is the client's to have, and how many parts of it are not. */
final class GivenJson {

    private static final JsonMapper TOLD = EventJson.told();
    private static final JsonMapper GIVEN = EventJson.given();

    /** Said of one part among several, such as a role in a plan. */
    private static final String THIRD_PARTY = "thirdParty";

    /** @param leftOut how many parts that were written are not in it */
    record Part(JsonNode payload, int leftOut) {}

    private GivenJson() {}

    /** @param untold fields that tell of something the client was not told of */
    static Part of(DomainEvent event, Set<String> untold) {
        ObjectNode given = GIVEN.valueToTree(event);
        given.remove(untold);
        return new Part(given, missing(TOLD.valueToTree(event), given) + pruned(given));
    }

    private static int missing(JsonNode told, JsonNode given) {
        int count = 0;
        for (Map.Entry<String, JsonNode> field : told.properties()) {
            JsonNode same = given.get(field.getKey());
            count += same == null ? 1 : missing(field.getValue(), same);
        }
        for (int i = 0; told.isArray() && i < told.size(); i++) {
            count += missing(told.get(i), given.get(i));
        }
        return count;
    }

    private static int pruned(JsonNode node) {
        int count = 0;
        if (node.isArray()) {
            for (Iterator<JsonNode> parts = node.iterator(); parts.hasNext(); ) {
                if (parts.next().path(THIRD_PARTY).asBoolean(false)) {
                    parts.remove();
                    count++;
                }
            }
        }
        for (JsonNode part : node) {
            count += pruned(part);
        }
        return count;
    }
}
