package org.treatmentjourney.benchmark;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.log.json.EventJson;
import org.treatmentjourney.query.view.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * Axon's pooled processor as it comes (16 segments on four threads, a batch of one) and the handler most projections
 * have: it reads a row, folds one event and writes the row, in a transaction of its own.
 */
final class StockProcessor<S> {

    static final int EVENTS = 1_000;

    private static final JsonMapper JSON = EventJson.mapper();

    private final View<S> view;
    private final String table;
    private final JdbcTemplate jdbc;
    private final CountDownLatch left = new CountDownLatch(EVENTS);

    private StockProcessor(View<S> view, JdbcTemplate jdbc) {
        this.view = view;
        this.table = "stock_" + view.name().replace('-', '_');
        this.jdbc = jdbc;
    }

    static <S> long run(View<S> view, StockAxon axon, TokenStore tokens) throws InterruptedException {
        StockProcessor<S> handler = new StockProcessor<>(view, axon.jdbc());
        handler.empty();
        ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(1);
        ScheduledExecutorService workers = Executors.newScheduledThreadPool(4);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("stock-" + UUID.randomUUID())
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(handler)
                        .build())
                .messageSource(axon.store())
                .tokenStore(tokens)
                .transactionManager(axon.transactions())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .build();
        processor.start();
        try {
            if (!handler.left.await(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Still to be handled: " + handler.left.getCount());
            }
        } finally {
            processor.shutDown();
            workers.shutdownNow();
            coordinator.shutdownNow();
        }
        return EVENTS;
    }

    private void empty() {
        jdbc.execute("create table if not exists " + table + " (row uuid primary key, state jsonb not null)");
        jdbc.execute("truncate " + table);
    }

    @EventHandler
    void on(DomainEvent event, TrackedEventMessage<?> message, DomainEventMessage<?> placed) {
        CurrentUnitOfWork.get().afterCommit(unit -> left.countDown());
        Recorded<DomainEvent> recorded = new Recorded<>(
                event,
                UUID.fromString(message.getIdentifier()),
                placed.getSequenceNumber() + 1,
                message.trackingToken().position().orElse(0),
                message.getTimestamp(),
                String.valueOf(message.getMetaData().get("actor")));
        UUID row = view.row(recorded);
        if (row != null) {
            S before = jdbc.queryForList("select state from " + table + " where row = ?", String.class, row).stream()
                    .findFirst()
                    .map(json -> JSON.readValue(json, view.state()))
                    .orElse(null);
            jdbc.update(
                    "insert into " + table
                            + " values (?, ?::jsonb) on conflict (row) do update set state = excluded.state",
                    row,
                    JSON.writeValueAsString(view.fold(before, recorded)));
        }
    }
}
