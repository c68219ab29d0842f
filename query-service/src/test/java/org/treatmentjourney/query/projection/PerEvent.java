package org.treatmentjourney.query.projection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.FoldedRow;
import org.treatmentjourney.query.fold.Owner;
import org.treatmentjourney.query.view.View;

/**
 * The measure to compare with: Axon's pooled processor as it comes (16 segments on four threads, a batch of one) and the
 * handler most projections have, which reads a row, folds one event and writes the row in a transaction of its own.
 */
final class PerEvent<S> {

    private final Projection<S> projection;
    private final CountDownLatch left;

    private PerEvent(Projection<S> projection, int events) {
        this.projection = projection;
        this.left = new CountDownLatch(events);
    }

    /** Runs until so many events have been handled and committed. */
    static <S> void run(World world, View<S> view, int events) throws InterruptedException {
        PerEvent<S> handler = new PerEvent<>(world.projections.of(view), events);
        ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(1);
        ScheduledExecutorService workers = Executors.newScheduledThreadPool(4);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("per-event")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(handler)
                        .build())
                .messageSource(world.store)
                .tokenStore(world.tokenStore())
                .transactionManager(world.axonTransactions)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .build();
        processor.start();
        try {
            if (!handler.left.await(10, TimeUnit.MINUTES)) {
                throw new AssertionError("Still to be handled: " + handler.left.getCount());
            }
        } finally {
            processor.shutDown();
            workers.shutdownNow();
            coordinator.shutdownNow();
        }
    }

    @EventHandler
    void on(DomainEvent event, TrackedEventMessage<?> message) {
        CurrentUnitOfWork.get().afterCommit(unit -> left.countDown());
        if (Messages.entry(message) instanceof Entry.Readable(Recorded<?> recorded)) {
            UUID row = projection.view().row(recorded);
            if (row != null) {
                fold(row, recorded);
            }
        }
    }

    private void fold(UUID row, Recorded<?> event) {
        ViewTable<S> table = projection.table();
        @Nullable
        FoldedRow<S> before =
                table.load(Set.of(row)).rows().stream().findFirst().orElse(null);
        Owner owner = before == null ? Owner.saidBy(event.event()) : before.owner();
        S state = projection.view().fold(before == null ? null : before.state(), event);
        table.save(List.of(FoldedRow.after(before, row, owner, event, state)));
    }
}
