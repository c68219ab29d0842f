package org.treatmentjourney.command.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Removes the drafts that nobody has gone on with for a long time, at the start and every hour. */
@Component
class DraftTidying implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DraftTidying.class);

    private final DraftTable table;
    private final Clock clock;
    private final Duration kept;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("draft-tidying").unstarted(task));
    private volatile boolean running;

    DraftTidying(DraftTable table, Clock clock, @Value("${journey.drafts.kept:30d}") Duration kept) {
        this.table = table;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public void start() {
        running = true;
        var unused = thread.scheduleWithFixedDelay(this::tidy, 0, 1, TimeUnit.HOURS);
    }

    private void tidy() {
        try {
            int dropped = table.dropSavedBefore(clock.instant().minus(kept));
            if (dropped > 0) {
                LOG.info("{} drafts that nobody went on with were removed", dropped);
            }
        } catch (RuntimeException notNow) {
            LOG.warn(
                    "Old drafts cannot be removed at this moment: {}",
                    notNow.getClass().getSimpleName());
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
}
