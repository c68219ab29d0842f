package org.treatmentjourney.query.projection;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Axon's own engine and processor as they come, on the same PostgreSQL, so that it can be seen what they do. */
final class StockAxon implements AutoCloseable {

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(3);
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final TransactionTemplate transaction;
    private final JdbcEventStorageEngine engine;
    private final EmbeddedEventStore store;
    private final PooledStreamingEventProcessor processor;

    StockAxon(HikariDataSource database) {
        var transactions = new DataSourceTransactionManager(database);
        var serializer = Jackson3Serializer.builder().build();
        transaction = new TransactionTemplate(transactions);
        engine = JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .connectionProvider(new SpringDataSourceConnectionProvider(database))
                .transactionManager(new SpringTransactionManager(transactions))
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
        processor = PooledStreamingEventProcessor.builder()
                .name("stock")
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder().eventHandlers(this).build())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(new SpringTransactionManager(transactions))
                .batchSize(100)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .build();
        processor.start();
    }

    @EventHandler
    void on(String event) {
        seen.add(event);
    }

    Set<String> seen() {
        return seen;
    }

    void append(Instant recordedAt, String... events) {
        transaction.executeWithoutResult(status -> appendNow(recordedAt, events));
    }

    /** Appends one event, does something else before the commit, and commits. */
    void appendSlowly(String event, Runnable meanwhile) {
        transaction.executeWithoutResult(status -> {
            appendNow(Instant.now(), event);
            meanwhile.run();
        });
    }

    static String[] numbered(int count) {
        return IntStream.range(0, count).mapToObj(number -> "event " + number).toArray(String[]::new);
    }

    private void appendNow(Instant recordedAt, String... events) {
        engine.appendEvents(Arrays.stream(events)
                .map(event -> new GenericDomainEventMessage<>(
                        "stock",
                        UUID.randomUUID().toString(),
                        0,
                        GenericEventMessage.asEventMessage(event),
                        () -> recordedAt))
                .toList());
    }

    @Override
    public void close() {
        processor.shutDown();
        store.shutDown();
        threads.shutdownNow();
    }
}
