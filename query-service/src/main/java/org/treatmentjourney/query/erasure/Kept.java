package org.treatmentjourney.query.erasure;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.fence.ViewReader;

/** How new a record is, as the care teams tell it without being opened. */
record Kept(UUID client, Instant latest, boolean open) {

    private static final int MOST = 200;

    private static final String EACH = "select subject, max(greatest(recorded_at, effective_at)),"
            + " bool_or(open and service is not null) from views.care_team where organisation = ?"
            + " and subject in (select row from views.client where organisation = ?)";

    static List<Kept> of(Collection<UUID> clients, String organisation, ViewReader reader) {
        return read(
                reader,
                EACH + " and subject = any(?::uuid[]) group by subject",
                organisation,
                organisation,
                Reading.array(clients));
    }

    /** Of those whom nobody looks after and of whom nothing was recorded since, the oldest first. */
    static List<Kept> since(Instant instant, String organisation, ViewReader reader) {
        return read(
                reader,
                EACH + " and subject not in (select row from views.erasure where erased)"
                        + " group by subject having max(greatest(recorded_at, effective_at)) < ?"
                        + " and not bool_or(open and service is not null) order by 2 limit " + MOST,
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
