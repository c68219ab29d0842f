package org.treatmentjourney.standalone.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.treatmentjourney.standalone.fuzz.Strange.MARK;
import static org.treatmentjourney.standalone.fuzz.Strange.NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that are wrong in one or several ways, made from one that is right. */
final class Spoiled {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<Function<Random, JsonNode>> OTHERS = List.of(
            random -> JSON.nullNode(),
            random -> JSON.booleanNode(true),
            random -> JSON.numberNode(-NUMBER),
            random -> JSON.numberNode(NUMBER + 0.5),
            random -> JSON.numberNode(Long.MAX_VALUE),
            random -> JSON.stringNode(MARK),
            random -> JSON.stringNode(MARK.repeat(401)),
            random -> JSON.stringNode("\u0000"),
            random -> JSON.arrayNode(),
            random -> JSON.arrayNode().add(JSON.arrayNode().add(MARK)).addNull(),
            random -> JSON.objectNode(),
            random -> JSON.objectNode().put(MARK, MARK),
            random -> many(201),
            random -> JSON.objectNode().set("a", JSON.objectNode().set("b", many(3))));

    /** A place where a value stands is held by this name, so that the text put there need not be JSON. */
    private static final String HOLE = "\"@hole@\"";

    private static final List<String> NOT_JSON = List.of(
            "NaN",
            "-Infinity",
            "1e400",
            "1e999999999",
            "-1E-999999999",
            "9".repeat(3_000),
            "0." + "3".repeat(900),
            "01",
            "+1",
            "'" + MARK + "'",
            "\"\\ud800\"",
            "\"\\udc00\\ud800" + MARK + "\"",
            "\"\\x41\"",
            "\"" + MARK + "\u0001\u001f\"",
            "\"" + MARK + "\n\"",
            "undefined",
            "/* " + MARK + " */ 1",
            "[".repeat(400) + "]".repeat(400),
            "[".repeat(20_000),
            "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000));

    private static final List<BiFunction<String, Random, byte[]>> WHOLES = List.of(
            (text, random) -> new byte[0],
            (text, random) ->
                    text.substring(0, random.nextInt(text.length() + 1)).getBytes(UTF_8),
            (text, random) -> (text + text).getBytes(UTF_8),
            (text, random) -> (text + MARK).getBytes(UTF_8),
            (text, random) -> ("[" + text + "]").getBytes(UTF_8),
            (text, random) -> ("\ufeff" + text).getBytes(UTF_8),
            (text, random) -> text.getBytes(UTF_16),
            (text, random) -> ("{\"" + MARK + "\": \"æøå\", " + text.substring(1)).getBytes(ISO_8859_1),
            (text, random) -> "null".getBytes(UTF_8),
            (text, random) -> ("\"" + MARK + "\"").getBytes(UTF_8),
            (text, random) -> "7".getBytes(UTF_8),
            (text, random) -> "{}".getBytes(UTF_8),
            (text, random) -> "{\"a\": 1, \"a\": 1}".getBytes(UTF_8),
            (text, random) -> ("{\"" + "k".repeat(60_000) + "\": 1}").getBytes(UTF_8),
            (text, random) -> ("{\"statement\": \"" + MARK.repeat(30_000) + "\"}").getBytes(UTF_8),
            (text, random) -> bytes(random));

    private Spoiled() {}

    static byte[] of(JsonNode right, Random random) {
        JsonNode body = right.deepCopy();
        int ways = 1 + random.nextInt(3);
        for (int i = 0; i < ways; i++) {
            change(body, random);
        }
        return switch (random.nextInt(4)) {
            case 0 -> WHOLES.get(random.nextInt(WHOLES.size())).apply(text(body), random);
            case 1 -> holed(body, random).getBytes(UTF_8);
            default -> text(body).getBytes(UTF_8);
        };
    }

    static String text(JsonNode body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

    private static String holed(JsonNode body, Random random) {
        Place place = anywhere(body, random);
        place.put(JSON.stringNode("@hole@"));
        return text(body).replace(HOLE, NOT_JSON.get(random.nextInt(NOT_JSON.size())));
    }

    private static void change(JsonNode body, Random random) {
        Place place = anywhere(body, random);
        switch (random.nextInt(4)) {
            case 0 -> place.remove();
            case 1 -> place.addBeside(random.nextBoolean() ? "extra" : MARK, MARK);
            default -> place.put(OTHERS.get(random.nextInt(OTHERS.size())).apply(random));
        }
    }

    private static Place anywhere(JsonNode body, Random random) {
        List<Place> places = new ArrayList<>();
        collect(body, places);
        return places.isEmpty() ? new Place(body, "new", 0) : places.get(random.nextInt(places.size()));
    }

    private static void collect(JsonNode node, List<Place> into) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(property -> {
                    into.add(new Place(object, property.getKey(), 0));
                    collect(property.getValue(), into);
                });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    into.add(new Place(array, "", i));
                    collect(array.get(i), into);
                }
            }
            default -> {}
        }
    }

    private static ArrayNode many(int count) {
        ArrayNode many = JSON.arrayNode();
        for (int i = 0; i < count; i++) {
            many.add(MARK);
        }
        return many;
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }
}
