package org.treatmentjourney.log.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AppendInOrderIT {
    private static final int ENOUGH = 200;
    private static final Duration SOON = Duration.ofMinutes(2);

    /** What others would do: take a position whenever it suits. */
    private static final String WITHOUT_THE_LOCK =
            "CREATE OR REPLACE FUNCTION event_log.lock_end() RETURNS void LANGUAGE sql AS 'SELECT'";

    @TempDir
    private Path directory;

    private OpenLog log;

    @BeforeEach
    void openLog() {
        log = new OpenLog(directory);
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void a_reader_sees_no_event_before_an_earlier_one_is_committed() throws Exception {
        assertThat(seenByReaderWhileTheFirstWriterIsSlow()).containsExactly(1L, 2L);
    }

    /** Shows that the test above can fail. */
    @Test
    void without_the_lock_the_reader_misses_the_slow_writer() throws Exception {
        new JdbcTemplate(log.database()).execute(WITHOUT_THE_LOCK);
        assertThat(seenByReaderWhileTheFirstWriterIsSlow()).containsExactly(2L);
    }

    @Test
    void eight_writers_at_once_and_a_reader_that_misses_nothing() throws Exception {
        waitLong();
        var stop = new AtomicBoolean();
        var end = new AtomicBoolean();
        var written = new AtomicInteger();
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newFixedThreadPool(9)) {
            var writers = Stream.generate(() -> threads.submit(() -> writeUntil(stop, written)))
                    .limit(8)
                    .toList();
            var reader = threads.submit(() -> readUntil(end, seen));
            try {
                await().atMost(SOON).until(() -> written.get() >= ENOUGH);
                stop.set(true);
                for (var writer : writers) {
                    writer.get();
                }
            } finally {
                stop.set(true);
                end.set(true);
            }
            reader.get();
        }
        assertThat(seen).hasSize(written.get());
        assertThat(log.rows().after(0, Integer.MAX_VALUE)).hasSize(written.get());
    }

    @Test
    void who_waits_too_long_for_the_log_is_told_to_try_again() throws Exception {
        try (var slow = new SlowWriter(log.database())) {
            slow.append(log.event());
            assertThatThrownBy(() -> log.engine().appendEvents(log.event())).hasRootCauseInstanceOf(LogBusy.class);
            slow.commit();
        }
        assertThat(log.rows().after(0, 10)).hasSize(1);
    }

    @Test
    void writers_who_wait_share_a_commit() throws Exception {
        waitLong();
        var outcomes = gathered(IntStream.range(0, 8)
                .mapToObj(ago -> log.event(UUID.randomUUID(), ago))
                .toList());
        assertThat(outcomes).isEmpty();
        assertThat(count("SELECT count(DISTINCT xmin::text) FROM event_log.domain_event"))
                .as("the slow one, the first behind it, and all others together")
                .isEqualTo(3);
        assertThat(count("SELECT count(*) FROM (SELECT known_at < lag(known_at) OVER (ORDER BY position) AS back"
                        + " FROM event_log.domain_event) AS step WHERE back"))
                .isZero();
    }

    @Test
    void who_lost_a_race_takes_nobody_along() throws Exception {
        waitLong();
        var taken = UUID.randomUUID();
        log.engine().appendEvents(log.event(taken, 0));
        var outcomes = gathered(List.of(log.event(), log.event(), log.event(taken, 0), log.event(), log.event()));
        assertThat(outcomes).singleElement(THROWABLE).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(log.rows().after(0, 20)).hasSize(6);
    }

    /** Until all have gathered, however slow the machine is. */
    private void waitLong() {
        for (String append : List.of("append", "append_one")) {
            new JdbcTemplate(log.database())
                    .execute("ALTER FUNCTION event_log." + append + " SET lock_timeout = '2min'");
        }
    }

    /** Appends while somebody slow has the lock, until one writer waits for the log and all others behind that one. */
    private List<Throwable> gathered(List<? extends EventMessage<?>> events) throws Exception {
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        List<Thread> writers = new ArrayList<>();
        try (var slow = new SlowWriter(log.database())) {
            slow.append(log.event());
            for (var event : events) {
                var writer = Thread.ofPlatform()
                        .uncaughtExceptionHandler((thread, failure) -> failures.add(failure))
                        .start(() -> log.engine().appendEvents(event));
                writers.add(writer);
                await().atMost(SOON).until(() -> writer.getState() == Thread.State.WAITING || somebodyWaitsForTheLog());
            }
            await().atMost(SOON)
                    .until(() -> writers.stream()
                                    .filter(writer -> writer.getState() == Thread.State.WAITING)
                                    .count()
                            == events.size() - 1);
            slow.commit();
        }
        for (var writer : writers) {
            writer.join();
        }
        return failures;
    }

    private long count(String sql) {
        return Objects.requireNonNull(new JdbcTemplate(log.database()).queryForObject(sql, Long.class));
    }

    @Test
    void nothing_is_appended_inside_a_transaction_that_could_not_undo_it() {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(log.database()));
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> log.engine().appendEvents(log.event())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(log.rows().head()).isZero();
    }

    private List<Long> seenByReaderWhileTheFirstWriterIsSlow() throws Exception {
        waitLong();
        var seen = new ArrayList<Long>();
        try (var threads = Executors.newSingleThreadExecutor();
                var slow = new SlowWriter(log.database())) {
            slow.append(log.event());
            var fast = threads.submit(() -> log.engine().appendEvents(log.event()));
            await().atMost(SOON).until(() -> fast.isDone() || somebodyWaitsForTheLog());
            read(seen);
            slow.commit();
            fast.get();
        }
        read(seen);
        return seen;
    }

    private boolean somebodyWaitsForTheLog() {
        try (var connection = log.database().getConnection();
                var statement = connection.createStatement();
                var waiting =
                        statement.executeQuery("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")) {
            return waiting.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The naive reader: everything after the last it saw. */
    private void read(List<Long> seen) {
        var last = seen.isEmpty() ? 0 : seen.getLast();
        log.rows().after(last, 1000).forEach(row -> seen.add(row.position()));
    }

    /** Every fifth changes its mind, which leaves a hole in the positions. */
    private void writeUntil(AtomicBoolean stop, AtomicInteger written) {
        for (int n = 1; !stop.get(); n++) {
            try (var undecided = new SlowWriter(log.database())) {
                if (n % 5 == 0) {
                    undecided.append(log.event());
                } else {
                    log.engine().appendEvents(log.event());
                    written.incrementAndGet();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void readUntil(AtomicBoolean end, Set<Long> seen) {
        long last = 0;
        while (true) {
            var ended = end.get();
            var page = log.rows().after(last, 1000);
            page.forEach(row -> seen.add(row.position()));
            if (!page.isEmpty()) {
                last = page.getLast().position();
            } else if (ended) {
                return;
            }
        }
    }

    /** Has written and not yet committed; closed before that, it has changed its mind. */
    private final class SlowWriter implements AutoCloseable {
        private final Connection connection;

        SlowWriter(DataSource log) throws SQLException {
            this.connection = log.getConnection();
            connection.setAutoCommit(false);
        }

        void append(DomainEventMessage<?> event) throws SQLException {
            AppendInOrder.append(connection, List.of(SealedRow.of(event, log.serializer())));
        }

        void commit() throws SQLException {
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }
}
