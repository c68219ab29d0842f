package org.treatmentjourney.standalone.canary;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.treatmentjourney.standalone.database.Sql;
import tools.jackson.databind.JsonNode;

/** The streams that canaries have been typed into, and the ids that were given there to goals, sessions and the like. */
final class Begun {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Sql database;
    private final Map<String, Map<String, List<String>>> streams = new TreeMap<>();
    private final Map<String, Map<String, List<String>>> named = new HashMap<>();
    private final Map<String, List<String>> events = new HashMap<>();

    Begun(Sql database) {
        this.database = database;
    }

    /** Of one organisation and one kind, for example journeys. */
    List<String> streams(String organisation, String kind) {
        return streams.getOrDefault(organisation, Map.of()).getOrDefault(kind, List.of());
    }

    /** @return whether it named something that this stream did not know */
    boolean add(String organisation, String kind, String stream, JsonNode body) throws SQLException {
        List<String> all = streams.computeIfAbsent(organisation, any -> new TreeMap<>())
                .computeIfAbsent(kind, any -> new ArrayList<>());
        if (!all.contains(stream)) {
            all.add(stream);
        }
        Map<String, List<String>> names = named.computeIfAbsent(stream, any -> new HashMap<>());
        boolean isNew = collect("", body, names);
        events.put(
                stream,
                database.all("select event_id from event_log.domain_event where stream = '" + stream + "'").stream()
                        .map(List::getFirst)
                        .toList());
        return isNew;
    }

    private static boolean collect(String field, JsonNode node, Map<String, List<String>> into) {
        boolean isNew = false;
        if (node.isString() && UUID.matcher(node.asString()).matches()) {
            List<String> known = into.computeIfAbsent(field, any -> new ArrayList<>());
            isNew = !known.contains(node.asString());
            known.add(node.asString());
        }
        for (var property : node.properties()) {
            isNew |= collect(property.getKey(), property.getValue(), into);
        }
        if (node.isArray()) {
            for (JsonNode one : node) {
                isNew |= collect(field, one, into);
            }
        }
        return isNew;
    }

    static List<String> ids(String text) {
        return UUID.matcher(text).results().map(found -> found.group()).toList();
    }

    /** What the fields for ids may name in a command to this stream; a client is any of the organisation's. */
    Map<String, List<String>> ids(String organisation, String stream) {
        Map<String, List<String>> ids = new HashMap<>(named.getOrDefault(stream, Map.of()));
        ids.put("eventId", entries(events.getOrDefault(stream, List.of()), ids.getOrDefault("eventId", List.of())));
        streams.getOrDefault(organisation, Map.of())
                .forEach((kind, all) -> ids.put(kind.replaceFirst("s$", "") + "Id", all));
        return ids;
    }

    /** What was said of an entry is taken back of that one, so those named before come up as often as all the others. */
    private static List<String> entries(List<String> all, List<String> namedBefore) {
        List<String> entries = new ArrayList<>(all);
        for (int i = 0; i < all.size() && !namedBefore.isEmpty(); i++) {
            entries.add(namedBefore.get(i % namedBefore.size()));
        }
        return entries;
    }
}
