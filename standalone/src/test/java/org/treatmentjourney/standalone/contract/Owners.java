package org.treatmentjourney.standalone.contract;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.treatmentjourney.standalone.database.Sql;

/** To which organisation each client, stream, event and draft belongs, asked of the database past every policy. */
public final class Owners {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Set<String> ABOUT_CLIENTS = Set.of("client", "journey");

    private final Sql database;
    private final Map<UUID, Set<String>> owners = new HashMap<>();
    private final Set<UUID> clients = new HashSet<>();
    private final Map<String, String> begins = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> streams = new TreeMap<>();

    public Owners(Sql database) throws SQLException {
        this.database = database;
        look();
    }

    public void look() throws SQLException {
        Map<String, Set<String>> shared = shared();
        database.all("""
                select organisation, aggregate, stream, subject, event_id
                from (select organisation, aggregate, stream, subject, event_id, position
                      from (select distinct stream, subject, organisation from views.applied) applied
                      join event_log.domain_event using (stream)
                      union all select organisation, 'draft', draft, subject, draft, 0 from drafts.draft) known
                order by position
                """).forEach(row -> {
            row.subList(2, 5).forEach(id -> {
                Set<String> theirs = owners.computeIfAbsent(UUID.fromString(id), any -> new LinkedHashSet<>());
                theirs.add(row.get(0));
                theirs.addAll(shared.getOrDefault(row.get(3), Set.of()));
            });
            begins.putIfAbsent(row.get(2), row.get(4));
            if (ABOUT_CLIENTS.contains(row.get(1))) {
                clients.add(UUID.fromString(row.get(3)));
            }
            streams.computeIfAbsent(row.get(0), any -> new TreeMap<>())
                    .computeIfAbsent(row.get(1), any -> new LinkedHashSet<>())
                    .add(row.get(2));
        });
    }

    /** With whom something of a person was ever shared; what that is, others ask. */
    private Map<String, Set<String>> shared() throws SQLException {
        Map<String, Set<String>> shared = new HashMap<>();
        database.all("select client, agency from views.shares")
                .forEach(row -> shared.computeIfAbsent(row.getFirst(), any -> new HashSet<>())
                        .add(row.getLast()));
        return shared;
    }

    public Set<String> organisations() {
        return streams.keySet();
    }

    /** The streams of an organisation; the kind is what stands in addresses, for example journeys. */
    public List<String> streams(String organisation, String kind) {
        return streams.getOrDefault(organisation, Map.of()).entrySet().stream()
                .filter(each -> kind.startsWith(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    /** Of whatever kind, and whoever's. */
    public List<String> streams() {
        return streams.values().stream()
                .flatMap(kinds -> kinds.values().stream())
                .flatMap(Set::stream)
                .toList();
    }

    /** The event that a stream begins with; the id itself if there is none. */
    public String beginning(String stream) {
        return begins.getOrDefault(stream, stream);
    }

    /** Whether it is the id of a client, a stream or an event. */
    public boolean knows(String id) {
        return owners.containsKey(UUID.fromString(id));
    }

    /** Every id in a text that belongs to others only. */
    public List<UUID> strangers(String text, String organisation) {
        return ids(text)
                .filter(id -> !owners.getOrDefault(id, Set.of(organisation)).contains(organisation))
                .toList();
    }

    /** Every client whose id stands in a text. */
    public Set<UUID> clients(String text) {
        return ids(text).filter(clients::contains).collect(Collectors.toSet());
    }

    private static Stream<UUID> ids(String text) {
        return UUIDS.matcher(text).results().map(found -> UUID.fromString(found.group()));
    }
}
