package org.treatmentjourney.query.projection;

import java.time.Clock;
import java.time.Duration;

/** Says with every answer how new it is. The head of the log is looked up four times a second at most. */
public final class FreshnessOf {

    private static final long LOOK_EVERY_NANOS = 250_000_000;

    private final Progress progress;
    private final Source source;
    private final Clock clock;
    private long head;
    private long looked = System.nanoTime() - LOOK_EVERY_NANOS;

    public FreshnessOf(Progress progress, Source source, Clock clock) {
        this.progress = progress;
        this.source = source;
        this.clock = clock;
    }

    public Freshness now() {
        long position = progress.position();
        return new Freshness(position, progress.lastRecordedAt(), lag(position));
    }

    private long lag(long position) {
        if (position >= head()) {
            return 0;
        }
        return source.recordedAfter(position)
                .map(recorded ->
                        Math.max(1, Duration.between(recorded, clock.instant()).toMillis()))
                .orElse(0L);
    }

    private synchronized long head() {
        if (System.nanoTime() - looked >= LOOK_EVERY_NANOS) {
            head = source.head();
            looked = System.nanoTime();
        }
        return head;
    }
}
