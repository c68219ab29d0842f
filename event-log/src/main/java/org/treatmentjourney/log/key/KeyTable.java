package org.treatmentjourney.log.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The wrapped keys in the database. Each statement is a transaction of its own, on connections of its own. */
final class KeyTable {
    private static final int CHECKED_AT_START = 1000;

    private final JdbcTemplate jdbc;
    private final Aead outer;

    KeyTable(DataSource own, KeyDirectory directory) {
        this.jdbc = new JdbcTemplate(own);
        this.outer = directory.outerKey(!isEmpty());
        requireFittingOuterKey();
    }

    Optional<Aead> find(UUID subject) {
        return jdbc
                .query("SELECT wrapped FROM event_log.subject_key WHERE subject = ?", (r, i) -> r.getBytes(1), subject)
                .stream()
                .findFirst()
                .map(wrapped -> unwrap(subject, wrapped));
    }

    /** Somebody else may have been first, so the key is read back. */
    Aead create(UUID subject) {
        jdbc.update(
                "INSERT INTO event_log.subject_key (subject, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING",
                subject,
                wrap(subject, Random.randBytes(32)));
        return find(subject).orElseThrow(KeyMissing::new);
    }

    void delete(UUID subject) {
        jdbc.update("DELETE FROM event_log.subject_key WHERE subject = ?", subject);
    }

    void newest(long limit, BiConsumer<UUID, Aead> each) {
        jdbc.query(
                "SELECT subject, wrapped FROM event_log.subject_key ORDER BY created_at DESC LIMIT ?",
                row -> {
                    var subject = row.getObject(1, UUID.class);
                    each.accept(subject, unwrap(subject, row.getBytes(2)));
                },
                limit);
    }

    private boolean isEmpty() {
        return jdbc.queryForList("SELECT 1 FROM event_log.subject_key LIMIT 1").isEmpty();
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

    private byte[] wrap(UUID subject, byte[] key) {
        try {
            return outer.encrypt(key, Bytes.of(subject));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be wrapped", e);
        }
    }

    private Aead unwrap(UUID subject, byte[] wrapped) {
        try {
            return new AesGcmJce(outer.decrypt(wrapped, Bytes.of(subject)));
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        }
    }
}
