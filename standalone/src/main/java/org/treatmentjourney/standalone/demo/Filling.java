package org.treatmentjourney.standalone.demo;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts a meaning in the place of every <code>${name}</code>, in every text of a body and nowhere else. */
record Filling(UnaryOperator<String> meaning) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode body(ObjectNode body) {
        ObjectNode filled = JSON.objectNode();
        body.properties().forEach(field -> filled.set(field.getKey(), node(field.getValue())));
        return filled;
    }

    String text(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meaning.apply(found.group(1))));
    }

    private JsonNode node(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return body(object);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode filled = JSON.arrayNode();
            array.forEach(item -> filled.add(node(item)));
            return filled;
        }
        return node.isString() ? JSON.stringNode(text(node.stringValue())) : node;
    }
}
