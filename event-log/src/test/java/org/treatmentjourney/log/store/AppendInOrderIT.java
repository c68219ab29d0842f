package org.treatmentjourney.log.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.log.Postgres;
import org.treatmentjourney.log.Samples;
import org.treatmentjourney.log.json.EventSerializer;
import org.treatmentjourney.log.key.KeyDirectory;
import org.treatmentjourney.log.key.KeyPool;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.name.EventNames;
import org.treatmentjourney.log.schema.LogSchema;
import org.treatmentjourney.log.seal.EventSeal;
import org.treatmentjourney.log.seal.SealEvents;

class AppendInOrderIT {
    private static final int ENOUGH = 200;
    private static final UUID CLIENT = UUID.randomUUID();
    private static final Duration SOON = Duration.ofSeconds(20);

    /** What others would do: take a position whenever it suits. */
    private static final AppendInOrder UNORDERED = new AppendInOrder() {
        @Override
        void lock(Connection connection) {}
    };

    @TempDir
    private Path directory;

    private final EventSerializer serializer = new EventSerializer(new EventNames(List.of(JourneyEvent.class)));
    private HikariDataSource database;
    private KeyPool pool;
    private LogRows rows;
    private SealEvents gate;
    private TransactionTemplate transaction;

    @BeforeEach
    void createLog() {
        database = Postgres.pool(Postgres.newDatabase());
        new LogSchema(database);
        pool = new KeyPool(database);
        rows = new LogRows(database);
        var keys = new Keys(new KeyDirectory(directory, true), pool.dataSource());
        gate = new SealEvents(new EventSeal(keys, serializer.getObjectMapper()));
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    @AfterEach
    void closeLog() {
        pool.close();
        database.close();
    }

    @Test
    void a_reader_sees_no_event_before_an_earlier_one_is_committed() throws Exception {
        assertThat(seenByReaderWhileTheFirstWriterIsSlow(new AppendInOrder())).containsExactly(1L, 2L);
    }

    /** Shows that the test above can fail. */
    @Test
    void without_the_lock_the_reader_misses_the_slow_writer() throws Exception {
        assertThat(seenByReaderWhileTheFirstWriterIsSlow(UNORDERED)).containsExactly(2L);
    }

    @Test
    void eight_writers_at_once_and_a_reader_that_misses_nothing() throws Exception {
        var engine = engine(new AppendInOrder());
        var stop = new AtomicBoolean();
        var end = new AtomicBoolean();
        var written = new AtomicInteger();
        Set<Long> seen = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newFixedThreadPool(9)) {
            var writers = Stream.generate(() -> threads.submit(() -> writeUntil(stop, engine, written)))
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
        assertThat(rows.after(0, Integer.MAX_VALUE)).hasSize(written.get());
    }

    @Test
    void who_waits_too_long_for_the_log_is_told_to_try_again() {
        var jdbc = new JdbcTemplate(database);
        transaction.executeWithoutResult(holder -> {
            engine(new AppendInOrder()).appendEvents(event());
            try (var threads = Executors.newSingleThreadExecutor()) {
                var other = threads.submit(() -> transaction.executeWithoutResult(
                        s -> engine(new AppendInOrder()).appendEvents(event())));
                assertThatThrownBy(other::get).hasRootCauseInstanceOf(LogBusy.class);
            }
        });
        assertThat(jdbc.queryForObject("SELECT count(*) FROM event_log.domain_event", Long.class))
                .isEqualTo(1);
    }

    @Test
    void nothing_is_appended_outside_a_transaction() {
        var engine =
                new LogEngine(builder().transactionManager(NoTransactionManager.INSTANCE), rows, new AppendInOrder());
        assertThatThrownBy(() -> engine.appendEvents(event()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("in a transaction only");
    }

    @Test
    void a_reader_is_woken_by_a_commit() {
        var store = new WakingEventStore(WakingEventStore.builder().storageEngine(engine(new AppendInOrder())));
        store.registerDispatchInterceptor(gate);
        var woken = new AtomicInteger();
        try (var stream = store.openStream(store.createHeadToken())) {
            assertThat(stream.setOnAvailableCallback(woken::incrementAndGet)).isTrue();
            store.publish(plainEvent());
            assertThat(woken).hasValue(1);
            await().atMost(SOON).untilAsserted(() -> assertThat(stream.peek()).isPresent());
        }
        store.publish(plainEvent());
        assertThat(woken).hasValue(1);
        store.shutDown();
    }

    private List<Long> seenByReaderWhileTheFirstWriterIsSlow(AppendInOrder append) throws Exception {
        var engine = engine(append);
        var seen = new ArrayList<Long>();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var second = transaction.execute(slow -> {
                engine.appendEvents(event());
                var fast = threads.submit(() -> transaction.executeWithoutResult(s -> engine.appendEvents(event())));
                await().atMost(SOON).until(() -> fast.isDone() || somebodyWaitsForTheLog());
                read(seen);
                return fast;
            });
            second.get();
        }
        read(seen);
        return seen;
    }

    private boolean somebodyWaitsForTheLog() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var waiting =
                        statement.executeQuery("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")) {
            return waiting.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The naive reader: everything after the last it saw, on a connection of its own. */
    private void read(List<Long> seen) {
        try (var threads = Executors.newSingleThreadExecutor()) {
            var last = seen.isEmpty() ? 0 : seen.getLast();
            threads.submit(() -> rows.after(last, 1000)).get().forEach(row -> seen.add(row.position()));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every fifth changes its mind, which leaves a hole in the positions. */
    private void writeUntil(AtomicBoolean stop, LogEngine engine, AtomicInteger written) {
        for (int n = 1; !stop.get(); n++) {
            var rollback = n % 5 == 0;
            try {
                transaction.executeWithoutResult(status -> {
                    engine.appendEvents(event());
                    if (rollback) {
                        status.setRollbackOnly();
                    }
                });
                written.addAndGet(rollback ? 0 : 1);
            } catch (LogBusy e) {
                // A slow machine: nothing was stored.
            }
        }
    }

    private void readUntil(AtomicBoolean end, Set<Long> seen) {
        long last = 0;
        while (true) {
            var ended = end.get();
            var page = rows.after(last, 1000);
            page.forEach(row -> seen.add(row.position()));
            if (!page.isEmpty()) {
                last = page.getLast().position();
            } else if (ended) {
                return;
            }
        }
    }

    private LogEngine engine(AppendInOrder append) {
        return new LogEngine(builder(), rows, append);
    }

    private JdbcEventStorageEngine.Builder builder() {
        return JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(new SpringDataSourceConnectionProvider(database))
                .transactionManager(new SpringTransactionManager(new DataSourceTransactionManager(database)));
    }

    private EventMessage<?> event() {
        return gate.sealed(plainEvent());
    }

    private EventMessage<?> plainEvent() {
        var journey = UUID.randomUUID();
        return new GenericDomainEventMessage<>(
                "Journey",
                journey.toString(),
                0,
                Samples.goal(journey, CLIENT),
                Samples.provenance().toMetaData());
    }
}
