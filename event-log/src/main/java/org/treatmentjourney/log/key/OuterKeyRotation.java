package org.treatmentjourney.log.key;

import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Puts a new outer key in the place of the old one while everything runs: the new one is added and wraps from then on, what
 * the old one wrapped is wrapped anew, and the old one is destroyed. Stopped anywhere, it goes on where it was.
 */
public final class OuterKeyRotation {

    private static final String WRAPPED_BY_OLDER =
            " FROM event_log.subject_key WHERE substring(wrapped FROM 1 FOR 5) <> ?";

    private final KeyTable table;
    private final OuterKey outer;

    OuterKeyRotation(KeyTable table) {
        this.table = table;
        this.outer = table.outer();
    }

    /** Whether one was begun and has not been ended. */
    public boolean isUnderWay() {
        return outer.isBeingRotated();
    }

    /** From here on every new key is wrapped by a new outer key, whichever process makes it. */
    public void begin() {
        table.whileNobodyWraps(jdbc -> {
            if (!outer.isBeingRotated()) {
                outer.addNew();
            }
        });
    }

    /** How many keys the old outer key still wraps. */
    public long left() {
        return table.apart(this::left);
    }

    private long left(JdbcTemplate jdbc) {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT count(*)" + WRAPPED_BY_OLDER, Long.class, (Object) outer.mark()));
    }

    /** Wraps the next keys anew, at most so many. */
    public void wrapAgain(int most) {
        table.apart(jdbc -> {
            jdbc.query(
                            "SELECT subject, wrapped" + WRAPPED_BY_OLDER + " LIMIT ?",
                            (row, number) -> new Wrapped(row.getObject(1, UUID.class), row.getBytes(2)),
                            outer.mark(),
                            most)
                    .forEach(old -> wrapAgain(old, jdbc));
            return true;
        });
    }

    /** Destroys the old outer key, unless it still wraps anything. */
    public void end() {
        table.whileNobodyWraps(jdbc -> {
            if (left(jdbc) > 0) {
                throw new IllegalStateException("The old outer key still wraps keys");
            }
            outer.destroyOlder();
        });
    }

    private record Wrapped(UUID subject, byte[] wrapped) {}

    /** Whoever was erased in the meantime stays so. */
    private void wrapAgain(Wrapped old, JdbcTemplate jdbc) {
        jdbc.update(
                "UPDATE event_log.subject_key SET wrapped = ? WHERE subject = ? AND wrapped = ?",
                outer.wrap(old.subject(), outer.unwrap(old.subject(), old.wrapped())),
                old.subject(),
                old.wrapped());
    }
}
