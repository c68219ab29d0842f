package org.treatmentjourney.log.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.log.Postgres;
import org.treatmentjourney.log.schema.LogSchema;

class KeysIT {
    private static final byte[] CONTEXT = "here".getBytes(UTF_8);
    private static final byte[] CLEAR = "words".getBytes(UTF_8);

    @TempDir
    private Path directory;

    private final UUID subject = UUID.randomUUID();
    private HikariDataSource database;
    private JdbcTemplate jdbc;

    @BeforeEach
    void createDatabase() {
        database = Postgres.pool(Postgres.newDatabase());
        jdbc = new JdbcTemplate(database);
        new LogSchema(database);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void a_sealed_text_opens_after_a_restart_and_nowhere_else() {
        var sealed = start().seal(subject, CLEAR, CONTEXT);
        assertThat(start().open(subject, sealed, CONTEXT)).contains(CLEAR);
        assertThatThrownBy(() -> start().open(subject, sealed, "there".getBytes(UTF_8)))
                .isInstanceOf(SealBroken.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> start().open(subject, sealed, CONTEXT)).isInstanceOf(SealBroken.class);
    }

    @Test
    void two_processes_share_the_key_of_a_subject() {
        var one = start();
        var other = start();
        assertThat(other.open(subject, one.seal(subject, CLEAR, CONTEXT), CONTEXT))
                .contains(CLEAR);
        assertThat(one.open(subject, other.seal(subject, CLEAR, CONTEXT), CONTEXT))
                .contains(CLEAR);
        assertThat(keysInDatabase()).isEqualTo(1);
    }

    @Test
    void warming_loads_the_keys_at_once() {
        var sealed = start().seal(subject, CLEAR, CONTEXT);
        var warmed = start();
        warmed.warm();
        jdbc.update("DELETE FROM event_log.subject_key");
        assertThat(warmed.open(subject, sealed, CONTEXT)).contains(CLEAR);
    }

    @Test
    void who_is_shredded_reads_as_erased_and_is_written_no_more() {
        var keys = start();
        var sealed = keys.seal(subject, CLEAR, CONTEXT);
        keys.shred(subject);
        for (var each : new Keys[] {keys, start()}) {
            assertThat(each.open(subject, sealed, CONTEXT)).isEmpty();
            assertThat(each.isErased(subject)).isTrue();
            assertThatThrownBy(() -> each.seal(subject, CLEAR, CONTEXT)).isInstanceOf(SubjectErased.class);
        }
        assertThat(keysInDatabase()).isZero();
    }

    @Test
    void another_process_notices_who_was_shredded() {
        var sealed = start().seal(subject, CLEAR, CONTEXT);
        var other = start();
        start().shred(subject);
        assertThat(other.open(subject, sealed, CONTEXT)).isEmpty();
        assertThatThrownBy(() -> other.seal(subject, CLEAR, CONTEXT)).isInstanceOf(SubjectErased.class);
    }

    @Test
    void another_process_lets_go_of_what_it_remembers_of_somebody_who_was_shredded() {
        var other = start();
        var sealed = other.seal(subject, CLEAR, CONTEXT);
        var forgotten = new AtomicInteger();
        other.whenErased(forgotten::incrementAndGet);
        start().shred(subject);

        await(() -> other.open(subject, sealed, CONTEXT).isEmpty());
        assertThat(other.isErased(subject)).isTrue();
        assertThat(forgotten).hasValue(1);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void a_restored_backup_does_not_bring_back_the_erased() {
        var keys = start();
        var sealed = keys.seal(subject, CLEAR, CONTEXT);
        var backup = jdbc.queryForObject("SELECT wrapped FROM event_log.subject_key", byte[].class);
        keys.shred(subject);
        jdbc.update("INSERT INTO event_log.subject_key (subject, wrapped) VALUES (?, ?)", subject, backup);
        assertThat(start().open(subject, sealed, CONTEXT)).isEmpty();
        assertThat(keysInDatabase()).isZero();
    }

    @Test
    void a_line_torn_by_a_crash_is_written_over() throws Exception {
        start();
        Files.writeString(directory.resolve("shredded"), "0f8fad5b-d9cb");
        start().shred(subject);
        assertThat(Files.readString(directory.resolve("shredded"))).isEqualTo(subject + "\n");
        assertThat(start().isErased(subject)).isTrue();
    }

    @Test
    void a_lost_key_is_never_taken_for_erasure() {
        var sealed = start().seal(subject, CLEAR, CONTEXT);
        jdbc.update("DELETE FROM event_log.subject_key");
        assertThatThrownBy(() -> start().open(subject, sealed, CONTEXT)).isInstanceOf(KeyMissing.class);
    }

    @Test
    void it_does_not_start_without_the_outer_key_of_the_log() throws Exception {
        var unused = start().seal(subject, CLEAR, CONTEXT);
        assertThat(unused).isNotEmpty();
        Files.delete(directory.resolve("outer.key"));
        assertThatThrownBy(this::start)
                .isInstanceOf(KeysUnusable.class)
                .hasMessageContaining("is missing, but the log holds keys wrapped by it");
        assertThat(directory.resolve("outer.key")).doesNotExist();
    }

    @Test
    void it_does_not_start_with_the_outer_key_of_another_log(@TempDir Path elsewhere) throws Exception {
        assertThat(start().seal(subject, CLEAR, CONTEXT)).isNotEmpty();
        assertThat(new BodyHash(new KeyDirectory(elsewhere, true)).of(CLEAR)).isNotEmpty();
        Files.delete(directory.resolve("outer.key"));
        assertThat(new KeyDirectory(elsewhere, true).outerKey(false)).isNotNull();
        Files.copy(elsewhere.resolve("outer.key"), directory.resolve("outer.key"));
        assertThatThrownBy(this::start)
                .isInstanceOf(KeysUnusable.class)
                .hasMessageContaining("is not the one that wraps the keys of this log");
    }

    @Test
    void a_key_is_made_only_with_leave_and_for_its_owner_only() throws Exception {
        assertThatThrownBy(() -> new Keys(new KeyDirectory(directory, false), database))
                .isInstanceOf(KeysUnusable.class)
                .hasMessageContaining("journey.keys.create-if-missing");
        start();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("outer.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_body_hash_is_the_same_after_a_restart_and_another_with_another_key(@TempDir Path elsewhere) {
        var hash = new BodyHash(new KeyDirectory(directory, true)).of(CLEAR);
        assertThat(new BodyHash(new KeyDirectory(directory, false)).of(CLEAR)).isEqualTo(hash);
        assertThat(new BodyHash(new KeyDirectory(elsewhere, true)).of(CLEAR)).isNotEqualTo(hash);
    }

    private Keys start() {
        return new Keys(new KeyDirectory(directory, true), database);
    }

    private int keysInDatabase() {
        return jdbc.queryForList("SELECT 1 FROM event_log.subject_key").size();
    }
}
