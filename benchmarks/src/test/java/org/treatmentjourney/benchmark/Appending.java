package org.treatmentjourney.benchmark;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.value.GoalWords;
import org.treatmentjourney.domain.journey.value.LifeDomain;

/** One event per commit, by one writer or by several at once. */
final class Appending {

    private static final int SUBJECTS = 50;
    private static final int EVENTS = 1_500;

    private final List<UUID> subjects =
            IntStream.range(0, SUBJECTS).mapToObj(i -> UUID.randomUUID()).toList();
    private final AtomicInteger next = new AtomicInteger();

    /** A goal in a stream of its own, about one of a few clients, so that no key is made meanwhile. */
    GoalSet goal() {
        UUID client = subjects.get(next.getAndIncrement() % SUBJECTS);
        return new GoalSet(
                UUID.randomUUID(),
                client,
                Effective.at(Instant.now()),
                UUID.randomUUID(),
                "reduce",
                LifeDomain.HEALTH,
                "7d",
                null,
                Personal.of(new GoalWords(
                        "No more than twice a week, never alone, and never on the day before the children come",
                        7,
                        5)));
    }

    void makeKeys(EventStore ours) {
        for (int i = 0; i < SUBJECTS; i++) {
            publish(ours, NoTransactionManager.INSTANCE);
        }
    }

    /** An append of ours is a transaction of its own. */
    long publishing(EventStore ours, int writers) throws Exception {
        return publishing(ours, NoTransactionManager.INSTANCE, writers);
    }

    long publishing(EventStore store, TransactionManager transactions, int writers) throws Exception {
        return repeated(writers, () -> publish(store, transactions));
    }

    private boolean publish(EventStore store, TransactionManager transactions) {
        DefaultUnitOfWork<EventMessage<?>> work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(transactions);
        store.publish(Lives.message(goal(), 0, Instant.now()));
        work.commit();
        return true;
    }

    /** The floor: a lean table, an insert, a commit. */
    static void createLeanTable(DataSource dataSource) {
        new JdbcTemplate(dataSource)
                .execute("create table lean (position bigint generated always as identity primary key,"
                        + " stream uuid not null, sequence bigint not null, name text not null,"
                        + " recorded_at timestamptz not null, metadata bytea not null, payload bytea not null,"
                        + " unique (stream, sequence))");
    }

    long inserting(DataSource dataSource, int writers, int metadataBytes, int payloadBytes) throws Exception {
        byte[] metadata = new byte[metadataBytes];
        byte[] payload = new byte[payloadBytes];
        return repeated(writers, () -> {
            try (var connection = dataSource.getConnection();
                    var insert = connection.prepareStatement(
                            "insert into lean (stream, sequence, name, recorded_at, metadata, payload)"
                                    + " values (?, 0, 'journey.GoalSet', ?, ?, ?)")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, OffsetDateTime.now(ZoneOffset.UTC));
                insert.setBytes(3, metadata);
                insert.setBytes(4, payload);
                return insert.executeUpdate() == 1;
            }
        });
    }

    static long repeated(int writers, Callable<Boolean> write) throws Exception {
        return repeated(EVENTS, writers, write);
    }

    static long repeated(int times, int writers, Callable<Boolean> write) throws Exception {
        AtomicInteger left = new AtomicInteger(times);
        try (var threads = Executors.newFixedThreadPool(writers)) {
            List<Future<Long>> running = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit(() -> {
                        long written = 0;
                        while (left.getAndDecrement() > 0) {
                            written += write.call() ? 1 : 0;
                        }
                        return written;
                    }))
                    .toList();
            long written = 0;
            for (Future<Long> one : running) {
                written += one.get();
            }
            if (written != times) {
                throw new ExecutionException("Not all was written: " + written, null);
            }
            return written;
        }
    }
}
