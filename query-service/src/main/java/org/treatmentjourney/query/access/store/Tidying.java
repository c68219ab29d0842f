package org.treatmentjourney.query.access.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Moves what waits in the spool, soon after the table takes it again; also what a program that died has left. */
final class Tidying implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    private final DurableAccessLog log;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("access-tidying").unstarted(task));
    private volatile boolean running;

    Tidying(DurableAccessLog log, Duration every) {
        this.log = log;
        this.every = every;
    }

    @Override
    public void start() {
        running = true;
        var unused = thread.scheduleWithFixedDelay(this::tidy, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tidy() {
        try {
            log.tidy();
        } catch (Exception notYet) {
            LOG.debug("Looks still wait in the spool: {}", notYet.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the first request comes in and until the last has gone. */
    @Override
    public int getPhase() {
        return 0;
    }
}
