package org.treatmentjourney.standalone.canary;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The fields of a body in which people write words of their own. */
final class Words {

    private Words() {}

    /** By the way to each, with dots. */
    static Set<String> in(JsonNode schema) {
        Set<String> fields = new TreeSet<>();
        collect("", schema, fields);
        return fields;
    }

    private static void collect(String field, JsonNode schema, Set<String> into) {
        schema.path("properties")
                .properties()
                .forEach(property -> collect(
                        field.isEmpty() ? property.getKey() : field + "." + property.getKey(),
                        property.getValue(),
                        into));
        if (schema.has("items")) {
            collect(field, schema.get("items"), into);
        }
        boolean free = schema.path("type").asString("").equals("string")
                && !schema.has("enum")
                && !schema.has("format")
                && schema.path("pattern").asString("\\S").equals("\\S");
        if (free) {
            into.add(field);
        }
    }

    /** The fields of a body that hold a canary. */
    static Set<String> typed(JsonNode body) {
        Set<String> fields = new TreeSet<>();
        typed("", body, fields);
        return fields;
    }

    private static void typed(String field, JsonNode node, Set<String> into) {
        if (node.isString() && node.asString().contains(Canaries.BIRD)) {
            into.add(field);
        }
        node.properties()
                .forEach(property -> typed(
                        field.isEmpty() ? property.getKey() : field + "." + property.getKey(),
                        property.getValue(),
                        into));
        if (node.isArray()) {
            node.forEach(one -> typed(field, one, into));
        }
    }
}
