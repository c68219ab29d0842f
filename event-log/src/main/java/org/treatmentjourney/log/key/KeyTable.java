package org.treatmentjourney.log.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The wrapped keys in the database. Each statement is a transaction of its own, on connections of its own. */
final class KeyTable {
    private static final int CHECKED_AT_START = 1000;
    private static final long WRAPPING = 7261450982L;

    private final DataSource own;
    private final OuterKey outer;

    KeyTable(DataSource own, KeyDirectory directory) {
        this.own = own;
        this.outer = directory.outerKey(!isEmpty());
        requireFittingOuterKey();
    }

    OuterKey outer() {
        return outer;
    }

    Optional<Aead> find(UUID subject) {
        return apart(jdbc -> jdbc.query(
                        "SELECT wrapped FROM event_log.subject_key WHERE subject = ?",
                        (r, i) -> r.getBytes(1),
                        subject))
                .stream()
                .findFirst()
                .map(wrapped -> unwrap(subject, wrapped));
    }

    /** Somebody else may have been first, so the key is read back. */
    Aead create(UUID subject) {
        byte[] key = Random.randBytes(32);
        apart(jdbc -> locked(
                jdbc,
                "_shared",
                () -> jdbc.update(
                        "INSERT INTO event_log.subject_key (subject, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        subject,
                        outer.wrap(subject, key))));
        return find(subject).orElseThrow(KeyMissing::new);
    }

    void delete(UUID subject) {
        apart(jdbc -> jdbc.update("DELETE FROM event_log.subject_key WHERE subject = ?", subject));
    }

    void newest(long limit, BiConsumer<UUID, Aead> each) {
        RowCallbackHandler unwrapping = row -> {
            var subject = row.getObject(1, UUID.class);
            each.accept(subject, unwrap(subject, row.getBytes(2)));
        };
        apart(jdbc -> {
            jdbc.query(
                    "SELECT subject, wrapped FROM event_log.subject_key ORDER BY created_at DESC LIMIT ?",
                    unwrapping,
                    limit);
            return true;
        });
    }

    /** Nobody wraps a new key meanwhile, in whichever process: each looks at the outer key anew afterwards. */
    void whileNobodyWraps(Consumer<JdbcTemplate> change) {
        apart(jdbc -> locked(jdbc, "", () -> {
            change.accept(jdbc);
            return true;
        }));
    }

    /**
     * Spring would keep the connection until the writer's transaction is over: a few writers who wait for the log would
     * then keep everybody from every key.
     */
    <T> T apart(Function<JdbcTemplate, T> work) {
        try (var connection = own.getConnection()) {
            return work.apply(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("No connection for keys", e);
        }
    }

    private static <T> T locked(JdbcTemplate jdbc, String how, Supplier<T> work) {
        jdbc.execute("SELECT pg_advisory_lock" + how + "(" + WRAPPING + ")");
        try {
            return work.get();
        } finally {
            jdbc.execute("SELECT pg_advisory_unlock" + how + "(" + WRAPPING + ")");
        }
    }

    private boolean isEmpty() {
        return apart(jdbc ->
                jdbc.queryForList("SELECT 1 FROM event_log.subject_key LIMIT 1").isEmpty());
    }

    private void requireFittingOuterKey() {
        try {
            newest(CHECKED_AT_START, (subject, key) -> {});
        } catch (SealBroken e) {
            throw new KeysUnusable(
                    "The outer key (outer.key) is not the one that wraps the keys of this log. Put the right one into"
                            + " the directory that journey.keys.directory names.",
                    e);
        }
    }

    private Aead unwrap(UUID subject, byte[] wrapped) {
        try {
            return new AesGcmJce(outer.unwrap(subject, wrapped));
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        }
    }
}
