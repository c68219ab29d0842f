package org.treatmentjourney.query.projection;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The one processor that follows the log for all views, with its token in their database. */
public final class ViewsProcessor implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ViewsProcessor.class);

    private final PooledStreamingEventProcessor processor;
    private final Rebuilds rebuilds;
    private final Duration reconcileEvery;
    private final ScheduledExecutorService coordinator = daemon("views-coordinator", 1);
    private final ScheduledExecutorService workers;
    private final ScheduledExecutorService housekeeping = daemon("views-housekeeping", 2);
    private final Following following;
    private final Sharing sharing;
    private final Progress progress;
    private final Reconciler reconciler;
    private volatile boolean running;

    public ViewsProcessor(
            Projections projections,
            Source source,
            Mending mending,
            Rebuilds rebuilds,
            StreamableMessageSource<TrackedEventMessage<?>> messages,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer tokens,
            Settings settings) {
        this.rebuilds = rebuilds;
        this.reconcileEvery = settings.reconcileEvery();
        this.workers = daemon("views-worker", settings.segments());
        this.following = new Following(projections, source);
        this.sharing = new Sharing(projections.jdbc(), settings.segments());
        this.processor = PooledStreamingEventProcessor.builder()
                .name("views")
                .eventHandlerInvoker(new Batches(following))
                .messageSource(messages)
                .tokenStore(tokenStore(connections, tokens))
                .transactionManager(transactions)
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .initialSegmentCount(settings.segments())
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(settings.batch())
                .tokenClaimInterval(1_000)
                .claimExtensionThreshold(1_000)
                .maxSegmentProvider(name -> sharing.share())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .build();
        this.progress = new Progress(projections, processor, following);
        this.reconciler = new Reconciler(projections, source, progress, mending);
    }

    /** A process that has not claimed a segment anew for five seconds is taken to be dead, and others take it over. */
    private TokenStore tokenStore(ConnectionProvider connections, Serializer tokens) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(tokens)
                .schema(TokenSchema.builder().setTokenTable("views.token_entry").build())
                .contentType(byte[].class)
                .claimTimeout(Duration.ofSeconds(5))
                .nodeId(sharing.name())
                .build();
    }

    /**
     * How the log is followed.
     *
     * @param segments how many batches are folded at a time, each with subjects of its own
     * @param batch how many events are folded and written at once
     */
    public record Settings(int segments, int batch, Duration reconcileEvery) {}

    public Progress progress() {
        return progress;
    }

    public Reconciler reconciler() {
        return reconciler;
    }

    /** How many times in a row a batch could not be written; it is tried again until it can be. */
    public int failures() {
        return following.failures();
    }

    @Override
    public void start() {
        running = true;
        rebuilds.tidy();
        rebuilds.requestOutdated();
        sharing.look();
        processor.start();
        every(Duration.ofSeconds(1), progress::tell);
        every(Duration.ofSeconds(1), () -> sharing.look().ifPresent(processor::releaseSegment));
        every(reconcileEvery, reconciler::reconcile);
    }

    private void every(Duration period, Runnable task) {
        var unused = housekeeping.scheduleWithFixedDelay(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException e) {
                        LOG.warn(
                                "Keeping the views in order failed for now: {}",
                                e.getClass().getSimpleName());
                    }
                },
                period.toMillis(),
                period.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        housekeeping.shutdownNow();
        rebuilds.close();
        processor.shutDown();
        sharing.leave();
        workers.shutdown();
        coordinator.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static ScheduledExecutorService daemon(String name, int threads) {
        return Executors.newScheduledThreadPool(threads, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
