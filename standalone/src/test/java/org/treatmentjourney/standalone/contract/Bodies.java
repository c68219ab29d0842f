package org.treatmentjourney.standalone.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bodies that a schema takes.
 *
 * @param absent how often an optional field is left out, from 0 to 1
 */
public record Bodies(Leaves leaves, double absent) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LINE = 200;

    public Arbitrary<JsonNode> of(JsonNode schema) {
        return value("", schema);
    }

    private Arbitrary<JsonNode> value(String field, JsonNode schema) {
        if (schema.has("enum")) {
            return Arbitraries.of(schema.get("enum").valueStream().toList());
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(field, schema, null);
            case "array" -> array(field, schema);
            case "boolean" -> Arbitraries.of(true, false).map(JSON::booleanNode);
            case "integer" -> integer(schema).map(JSON::numberNode);
            case "string" -> string(field, schema).map(JSON::stringNode);
            default -> throw new AssertionError("no bodies are made for " + schema);
        };
    }

    private Arbitrary<JsonNode> object(String field, JsonNode schema, Tuple.@Nullable Tuple2<String, JsonNode> fixed) {
        List<Arbitrary<Optional<Tuple.Tuple2<String, JsonNode>>>> fields = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            if (fixed != null && fixed.get1().equals(name)) {
                fields.add(Arbitraries.just(Optional.of(fixed)));
                return;
            }
            Arbitrary<Tuple.Tuple2<String, JsonNode>> given = value(
                            field.isEmpty() ? name : field + "." + name, property.getValue())
                    .map(one -> Tuple.of(name, one));
            fields.add(given.optional(needed(schema, name) ? 1 : 1 - absent));
        });
        return Combinators.combine(fields).as(chosen -> {
            ObjectNode object = JSON.objectNode();
            chosen.forEach(one -> one.ifPresent(pair -> object.set(pair.get1(), pair.get2())));
            return object;
        });
    }

    private static boolean needed(JsonNode schema, String name) {
        return schema.path("required")
                        .valueStream()
                        .anyMatch(one -> one.asString().equals(name))
                || schema.path("anyOf")
                        .valueStream()
                        .anyMatch(
                                choice -> choice.at("/required/0").asString("").equals(name));
    }

    /** A few; or, where each is of a kind, one of each kind: a plan speaks of every domain and gives everybody a part. */
    private Arbitrary<JsonNode> array(String field, JsonNode schema) {
        JsonNode items = schema.get("items");
        Arbitrary<List<JsonNode>> few = value(field, items)
                .list()
                .ofMinSize(schema.path("minItems").asInt(0))
                .ofMaxSize(3);
        Arbitrary<List<JsonNode>> lists = items.path("properties").properties().stream()
                .filter(property -> property.getValue().has("enum"))
                .findFirst()
                .map(kind ->
                        oneOfEach(field, items, kind.getKey(), kind.getValue().get("enum")))
                .map(each -> Arbitraries.frequencyOf(Tuple.of(1, few), Tuple.of(2, each)))
                .orElse(few);
        return lists.map(all -> JSON.arrayNode().addAll(all));
    }

    private Arbitrary<List<JsonNode>> oneOfEach(String field, JsonNode items, String name, JsonNode kinds) {
        return Combinators.combine(kinds.valueStream()
                        .map(kind -> object(field, items, Tuple.of(name, kind)))
                        .toList())
                .as(all -> all);
    }

    private static Arbitrary<Integer> integer(JsonNode schema) {
        return Arbitraries.integers()
                .between(
                        schema.path("minimum").asInt(Integer.MIN_VALUE),
                        schema.path("maximum").asInt(Integer.MAX_VALUE));
    }

    private Arbitrary<String> string(String field, JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> leaves.id(field);
            case "date" -> leaves.date(field);
            case "date-time" -> leaves.time(field);
            default -> words(field, schema);
        };
    }

    private Arbitrary<String> words(String field, JsonNode schema) {
        if (schema.has("examples")) {
            return Arbitraries.of(
                    schema.get("examples").valueStream().map(JsonNode::asString).toList());
        }
        String pattern = schema.path("pattern").asString("");
        if (!pattern.isEmpty() && !pattern.equals("\\S")) {
            return leaves.language();
        }
        Arbitrary<String> text = leaves.text(field, schema.path("maxLength").asInt(LINE));
        return pattern.isEmpty() ? text : text.filter(words -> !words.isBlank());
    }
}
