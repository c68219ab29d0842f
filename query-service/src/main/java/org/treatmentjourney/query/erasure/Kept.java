package org.treatmentjourney.query.erasure;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.fence.ViewReader;

/** How new a record is, as the rows of its streams tell it without being opened. */
record Kept(UUID client, Instant latest, boolean open) {

    private static final String EACH = "select subject, max(greatest(recorded_at, effective_at)), bool_or(looked_after)"
            + " from (select subject, organisation, recorded_at, effective_at, open and service is not null as looked_after"
            + " from views.care_team union all select subject, organisation, recorded_at, effective_at, false"
            + " from views.self_help) streams where organisation = ?"
            + " and subject in (select row from views.client where organisation = ?)";

    static List<Kept> of(Collection<UUID> clients, String organisation, ViewReader reader) {
        return clients.isEmpty()
                ? List.of()
                : read(
                        reader,
                        EACH + " and subject = any(?::uuid[]) group by subject",
                        organisation,
                        organisation,
                        Reading.array(clients));
    }

    /** Of those whom nobody looks after, of whom nothing was recorded since, and of whose erasure nothing is said. */
    static List<Kept> since(Instant instant, String organisation, ViewReader reader) {
        return read(
                reader,
                EACH + " and subject not in (select row from views.erasure where requested or held or erased)"
                        + " group by subject having max(greatest(recorded_at, effective_at)) < ?"
                        + " and not bool_or(looked_after)",
                organisation,
                organisation,
                Timestamp.from(instant));
    }

    private static List<Kept> read(ViewReader reader, String sql, Object... arguments) {
        return reader.read(jdbc -> new ArrayList<>(jdbc.query(
                sql,
                (row, number) -> new Kept(
                        row.getObject(1, UUID.class), row.getTimestamp(2).toInstant(), row.getBoolean(3)),
                arguments)));
    }
}
