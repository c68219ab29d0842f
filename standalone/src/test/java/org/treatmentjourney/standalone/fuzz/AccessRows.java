package org.treatmentjourney.standalone.fuzz;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.treatmentjourney.standalone.database.Sql;
import org.treatmentjourney.standalone.walk.Reply;

/** Every client whom an answer named has a row in the record of looks, under the id that the answer carried. */
final class AccessRows {

    private final Map<String, Set<UUID>> disclosed = new TreeMap<>();
    private final Map<String, String> asked = new TreeMap<>();

    void told(Case one, Reply reply, Set<UUID> clients) {
        if (!clients.isEmpty()) {
            disclosed.put(reply.header("Request-Id"), clients);
            asked.put(reply.header("Request-Id"), one + " → " + reply.text());
        }
    }

    int told() {
        return disclosed.values().stream().mapToInt(Set::size).sum();
    }

    /** The requests of which no row names all clients whom their answers named, whosever rows they are. */
    List<String> missing(Sql database) throws SQLException {
        Map<String, Set<UUID>> recorded = new HashMap<>();
        database.all("select request, unnest(clients) from access_log.access")
                .forEach(row -> recorded.computeIfAbsent(row.getFirst(), any -> new HashSet<>())
                        .add(UUID.fromString(row.getLast())));
        return disclosed.entrySet().stream()
                .filter(one -> !recorded.getOrDefault(one.getKey(), Set.of()).containsAll(one.getValue()))
                .map(one -> one.getValue() + " in " + asked.get(one.getKey()))
                .toList();
    }
}
