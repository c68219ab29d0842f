package org.treatmentjourney.query.access.store;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.AccessJson;
import org.treatmentjourney.query.access.spool.Spool;
import org.treatmentjourney.query.access.store.Sought.Place;
import org.treatmentjourney.query.answer.Reading;

/** Reads looks, the newest first; those that still wait in the spool are among them. */
public final class AccessReader {

    private static final Logger LOG = LoggerFactory.getLogger(AccessReader.class);

    /** Standing in a list of what is shared is not having opened it. */
    private static final String LIST = "shared-with-us";

    private final JdbcTemplate jdbc;
    private final Spool spool;

    public AccessReader(DataSource dataSource, Spool spool) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.spool = spool;
    }

    /** The spool comes first: what is moved into the table meanwhile is then found twice and never missed. */
    public List<Access> find(Sought sought, int limit) {
        var waiting = waiting(sought);
        return Stream.concat(waiting.stream(), kept(sought, limit).stream())
                .distinct()
                .sorted(Comparator.comparing(Place::of))
                .limit(limit)
                .toList();
    }

    /** When an organisation first saw something of a client by this consent, or what stands in for one, from a time on. */
    public Optional<Instant> firstBy(String owner, UUID client, String organisation, UUID grant, Instant from) {
        Timestamp kept = jdbc.queryForObject(
                "select min(at) from access_log.access where owner = ? and organisation = ?"
                        + " and clients @> array[?::uuid] and view <> ? and authority like '%' || ? || '%' and at >= ?",
                Timestamp.class, owner, organisation, client, LIST, grant.toString(), Timestamp.from(from));
        return Stream.concat(
                        Stream.ofNullable(kept).map(Timestamp::toInstant),
                        waiting(new Sought(owner, List.of(client), null, from, null, null)).stream()
                                .filter(look -> look.organisation().equals(organisation)
                                        && !look.view().equals(LIST)
                                        && look.authority().contains(grant.toString()))
                                .map(Access::at))
                .min(Comparator.naturalOrder());
    }

    private List<Access> waiting(Sought sought) {
        try {
            return spool.rows(sought::includes);
        } catch (IOException e) {
            LOG.warn("The access spool cannot be read: {}", e.getClass().getSimpleName());
            return List.of();
        }
    }

    private List<Access> kept(Sought sought, int limit) {
        var condition = new Condition().and("? in (organisation, owner)", sought.organisation());
        if (!sought.clients().isEmpty()) {
            condition.and("clients && ?::uuid[]", Reading.array(sought.clients()));
        }
        condition.andIfSaid("person = ?", sought.person());
        condition.andIfSaid("at >= ?", sought.from() == null ? null : Timestamp.from(sought.from()));
        condition.andIfSaid("at < ?", sought.to() == null ? null : Timestamp.from(sought.to()));
        if (sought.after() != null) {
            condition.and(
                    "(at, id) < (?, ?)",
                    Timestamp.from(sought.after().at()),
                    sought.after().id());
        }
        return jdbc
                .queryForList(
                        "select to_jsonb(access)::text from access_log.access where " + condition.sql()
                                + " order by at desc, id desc limit " + limit,
                        String.class,
                        condition.arguments.toArray())
                .stream()
                .map(row -> AccessJson.read(row).orElseThrow())
                .toList();
    }

    /** What has to hold, in words of this program and with values of others. */
    private static final class Condition {

        private final List<String> words = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();

        Condition and(String sql, Object... values) {
            words.add(sql);
            arguments.addAll(List.of(values));
            return this;
        }

        void andIfSaid(String sql, @Nullable Object value) {
            if (value != null) {
                and(sql, value);
            }
        }

        String sql() {
            return String.join(" and ", words);
        }
    }
}
