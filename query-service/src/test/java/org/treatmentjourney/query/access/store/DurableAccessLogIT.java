package org.treatmentjourney.query.access.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.Samples;

/** Whatever happens to the table or to the spool, a look that was acknowledged stands in the table once in the end. */
class DurableAccessLogIT {

    private static final String AWAY = "alter table access_log.access rename to gone";
    private static final String BACK = "alter table access_log.gone rename to access";

    @TempDir
    private Path folder;

    private Path directory;
    private Database database;
    private Answering answering;

    @BeforeEach
    void begin() {
        directory = folder.resolve("spool");
        database = new Database();
        database.admit(Answering.ROLE);
        new AccessSchema(database.owner);
        answering = new Answering(database, directory);
    }

    @AfterEach
    void end() {
        answering.close();
        database.close();
    }

    @Test
    void a_look_is_written_with_no_more_rights_than_to_add_and_to_read() {
        Access look = look();
        answering.log.write(List.of(look));
        assertThat(written()).containsExactly(look.id());
        assertThat(Files.exists(directory)).isFalse();
    }

    @Test
    void those_who_look_at_the_same_time_all_stand_there_once() throws Exception {
        List<Access> looks =
                Stream.generate(DurableAccessLogIT::look).limit(200).toList();
        try (var people = Executors.newFixedThreadPool(16)) {
            var done = people.invokeAll(looks.stream()
                    .<Callable<Boolean>>map(look -> () -> {
                        answering.log.write(List.of(look));
                        return written().contains(look.id());
                    })
                    .toList());
            for (var one : done) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(written()).hasSize(200);
    }

    @Test
    void what_the_table_does_not_take_waits_in_the_spool_and_is_moved_once() throws Exception {
        database.sql.execute(AWAY);
        Access one = look();
        Access other = look();
        answering.log.write(List.of(one));
        answering.log.write(List.of(other));
        assertThatException().isThrownBy(answering.log::tidy);
        assertThat(answering.spool.waiting().rows()).isEqualTo(2);

        database.sql.execute(BACK);
        answering.log.tidy();
        answering.log.tidy();

        assertThat(written()).containsExactly(one.id(), other.id());
        assertThat(answering.spool.isEmpty()).isTrue();
        Access later = look();
        answering.log.write(List.of(later));
        assertThat(written()).containsExactly(one.id(), other.id(), later.id());
    }

    @Test
    void a_locked_table_keeps_no_answer() throws Exception {
        try (var other = database.owner.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table access_log.access in access exclusive mode");
            answering.log.write(List.of(look()));
            assertThat(answering.log.place()).isEqualTo(DurableAccessLog.Place.SPOOL);
            other.rollback();
        }
        answering.log.tidy();
        assertThat(written()).hasSize(1);
    }

    @Test
    void a_right_that_was_taken_away_keeps_no_answer() throws Exception {
        database.sql.execute("revoke insert on access_log.access from " + Answering.ROLE);
        answering.log.write(List.of(look()));
        assertThatException().isThrownBy(answering.log::tidy);

        database.sql.execute("grant insert on access_log.access to " + Answering.ROLE);
        answering.log.tidy();
        assertThat(written()).hasSize(1);
    }

    /** What was written may have been committed although nobody heard of it. */
    @Test
    void a_database_that_falls_silent_keeps_no_answer_and_what_it_did_write_stands_once() throws Exception {
        answering.log.write(List.of(look()));
        List<Long> silent = new ArrayList<>(List.of(postmaster()));
        signal("-STOP", silent);
        try {
            silent.addAll(sessions());
            signal("-STOP", silent);
            answering.log.write(List.of(look()));
        } finally {
            signal("-CONT", silent);
        }
        assertThat(answering.spool.waiting().rows()).isEqualTo(1);
        answering.log.tidy();
        assertThat(written()).hasSize(2);
    }

    private List<Long> sessions() {
        return database.sql.queryForList(
                "select pid from pg_stat_activity where usename = ?", Long.class, Answering.ROLE);
    }

    /** Silent as well, lest a new session takes what the others do not. */
    private long postmaster() {
        return ProcessHandle.of(sessions().getFirst())
                .flatMap(ProcessHandle::parent)
                .orElseThrow()
                .pid();
    }

    @Test
    void where_neither_takes_it_there_is_no_answer() throws Exception {
        database.sql.execute(AWAY);
        Files.writeString(directory, "in the way");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> answering.log.write(List.of(look())))
                .satisfies(refused -> {
                    assertThat(refused.status().value()).isEqualTo(503);
                    assertThat(refused.code()).isEqualTo("access.unrecorded");
                    assertThat(refused.sentence()).doesNotContain("SQL").doesNotContain("access_log");
                });
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);

        Files.delete(directory);
        assertThatException().isThrownBy(answering.log::tidy);
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        answering.log.write(List.of(look()));

        database.sql.execute(BACK);
        answering.log.tidy();
        assertThat(written()).hasSize(1);
    }

    @Test
    void a_table_that_is_back_is_tried_before_anything_is_refused() throws Exception {
        database.sql.execute(AWAY);
        Files.writeString(directory, "in the way");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> answering.log.write(List.of(look())));
        database.sql.execute(BACK);

        answering.log.write(List.of(look()));

        assertThat(written()).hasSize(1);
    }

    @Test
    void health_tells_how_many_wait_and_since_when() throws Exception {
        assertThat(health().getDetails()).containsEntry("waiting", 0L).doesNotContainKey("since");
        database.sql.execute(AWAY);
        answering.log.write(List.of(look(), look()));

        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(health().getDetails()).containsEntry("waiting", 2L).containsEntry("since", Samples.MONDAY);
    }

    private Health health() {
        return new AccessHealth(answering.log, answering.spool).health();
    }

    private List<UUID> written() {
        return database.sql.queryForList("select id from access_log.access order by entry", UUID.class);
    }

    private static Access look() {
        return Samples.look(UUID.randomUUID());
    }

    private static void signal(String signal, List<Long> processes) throws Exception {
        var command =
                Stream.concat(Stream.of("kill", signal), processes.stream().map(String::valueOf));
        new ProcessBuilder(command.toList()).inheritIO().start().waitFor();
    }
}
