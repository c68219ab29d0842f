package org.treatmentjourney.campaign.oracle;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.treatmentjourney.campaign.load.Ledger;
import org.treatmentjourney.campaign.program.Server;

/** The log as it stands in the database, beside what was acknowledged. */
record KeptLog(Map<UUID, NavigableMap<Long, String>> streams, Set<Long> positions) {

    static KeptLog of(Server server) throws SQLException, IOException {
        KeptLog log = new KeptLog(new HashMap<>(), new HashSet<>());
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select position, stream, sequence + 1, name from event_log.domain_event")) {
            while (rows.next()) {
                log.positions.add(rows.getLong(1));
                log.streams
                        .computeIfAbsent(rows.getObject(2, UUID.class), stream -> new TreeMap<>())
                        .put(rows.getLong(3), rows.getString(4));
            }
        }
        return log;
    }

    List<String> against(Ledger ledger) {
        List<String> findings = new ArrayList<>(holes());
        findings.addAll(lost(ledger));
        findings.addAll(doubled(ledger));
        return findings;
    }

    List<String> holes() {
        List<String> findings = new ArrayList<>();
        streams.forEach((stream, kept) -> {
            if (kept.firstKey() != 1 || kept.lastKey() != kept.size()) {
                findings.add(
                        "Stream " + stream + " has a hole: " + kept.size() + " events up to version " + kept.lastKey());
            }
        });
        return findings;
    }

    List<String> lost(Ledger ledger) {
        List<String> findings = new ArrayList<>();
        ledger.streams().forEach((stream, told) -> {
            NavigableMap<Long, String> kept = streams.getOrDefault(stream, new TreeMap<>());
            long lost = told.entrySet().stream()
                    .filter(entry -> !named(entry.getValue(), kept.get(entry.getKey())))
                    .count();
            if (lost > 0) {
                findings.add("Lost: " + lost + " acknowledged events of stream " + stream);
            }
        });
        return findings;
    }

    List<String> doubled(Ledger ledger) {
        List<String> findings = new ArrayList<>();
        ledger.streams().forEach((stream, told) -> {
            NavigableMap<Long, String> kept = streams.getOrDefault(stream, new TreeMap<>());
            if (kept.size() > told.size()) {
                findings.add("Doubled: " + (kept.size() - told.size()) + " events too many in stream " + stream);
            }
        });
        return findings;
    }

    private static boolean named(String told, @org.jspecify.annotations.Nullable String kept) {
        return kept != null && kept.endsWith("." + told);
    }

    List<String> against(NaiveReader reader, Set<Long> around) {
        Set<Long> missed = new HashSet<>(positions);
        missed.removeAll(reader.seen());
        missed.removeAll(around);
        Set<Long> vanished = new HashSet<>(reader.seen());
        vanished.removeAll(positions);
        List<String> findings = new ArrayList<>();
        if (!missed.isEmpty()) {
            findings.add("Out of order: " + missed.size() + " events were committed behind a later position");
        }
        if (!vanished.isEmpty()) {
            findings.add("Vanished: " + vanished.size() + " events that had been read");
        }
        return findings;
    }
}
