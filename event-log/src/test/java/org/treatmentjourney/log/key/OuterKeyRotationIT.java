package org.treatmentjourney.log.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.log.Postgres;
import org.treatmentjourney.log.schema.LogSchema;

/** The outer key is rotated while everything runs, and after a crash anywhere goes on being rotated. */
class OuterKeyRotationIT {
    private static final byte[] CONTEXT = "here".getBytes(UTF_8);
    private static final byte[] CLEAR = "words".getBytes(UTF_8);

    @TempDir
    private Path directory;

    private final UUID subject = UUID.randomUUID();
    private final UUID newcomer = UUID.randomUUID();
    private HikariDataSource database;
    private Keys before;
    private byte[] sealed;

    @BeforeEach
    void sealSomething() {
        database = Postgres.pool(Postgres.newDatabase());
        new LogSchema(database);
        before = start();
        sealed = before.seal(subject, CLEAR, CONTEXT);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void everything_opens_at_each_step_in_whichever_process() {
        start().rotation().begin();
        assertThat(start().rotation().isUnderWay()).isTrue();
        assertThat(start().rotation().left()).isEqualTo(1);
        assertThat(opens(start())).isTrue();
        assertThat(opens(before)).isTrue();

        start().rotation().wrapAgain(10);
        assertThat(start().rotation().left()).isZero();
        assertThat(opens(start())).isTrue();

        start().rotation().end();
        assertThat(start().rotation().isUnderWay()).isFalse();
        assertThat(opens(start())).isTrue();
        assertThat(opens(before)).isTrue();
    }

    @Test
    void a_process_that_ran_before_it_began_makes_keys_that_outlive_the_old_outer_key() {
        start().rotation().begin();
        byte[] late = before.seal(newcomer, CLEAR, CONTEXT);
        assertThat(start().rotation().left()).isEqualTo(1);
        start().rotation().wrapAgain(10);
        start().rotation().end();
        assertThat(start().open(newcomer, late, CONTEXT)).contains(CLEAR);
    }

    @Test
    void asked_twice_it_is_begun_once_and_it_does_not_end_too_early() {
        start().rotation().begin();
        start().rotation().begin();
        assertThatThrownBy(() -> start().rotation().end()).isInstanceOf(IllegalStateException.class);
        start().rotation().wrapAgain(10);
        start().rotation().begin();
        assertThat(start().rotation().left()).isZero();
        start().rotation().end();
        assertThat(opens(start())).isTrue();
    }

    @Test
    void the_old_outer_key_opens_no_more_what_a_backup_from_before_holds_of_anybody() throws Exception {
        var jdbc = new JdbcTemplate(database);
        Path copy = Files.copy(directory.resolve("outer.key"), directory.resolve("copy"));
        byte[] backup = jdbc.queryForObject("SELECT wrapped FROM event_log.subject_key", byte[].class);
        Keys rotating = start();
        rotating.rotation().begin();
        rotating.rotation().wrapAgain(10);
        rotating.rotation().end();

        jdbc.update("UPDATE event_log.subject_key SET wrapped = ?", (Object) backup);
        assertThatThrownBy(this::start).isInstanceOf(KeysUnusable.class);
        Files.copy(copy, directory.resolve("outer.key"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(opens(start())).isTrue();
    }

    @Test
    void whoever_is_erased_while_it_lasts_stays_erased() {
        Keys keys = start();
        keys.rotation().begin();
        keys.shred(subject);
        keys.rotation().wrapAgain(10);
        keys.rotation().end();
        assertThat(start().open(subject, sealed, CONTEXT)).isEmpty();
    }

    private boolean opens(Keys keys) {
        return keys.open(subject, sealed, CONTEXT).isPresent();
    }

    private Keys start() {
        return new Keys(new KeyDirectory(directory, true), database);
    }
}
