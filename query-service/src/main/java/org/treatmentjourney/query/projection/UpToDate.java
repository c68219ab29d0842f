package org.treatmentjourney.query.projection;

import java.time.Duration;

/** Waits until every view holds all that the log holds when it is asked. */
public final class UpToDate {

    private static final long POLL_MILLIS = 50;

    private final Projections projections;
    private final Progress progress;
    private final Source source;
    private final Duration patience;

    public UpToDate(Projections projections, Progress progress, Source source, Duration patience) {
        this.projections = projections;
        this.progress = progress;
        this.source = source;
        this.patience = patience;
    }

    /** @throws NotYetVisible if the views have not come as far in time */
    public void await() {
        long head = source.head();
        long deadline = System.nanoTime() + patience.toNanos();
        while (progress.position() < head) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new NotYetVisible();
            }
            try {
                projections.commits().await(projections.commits().count(), Math.min(left, POLL_MILLIS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new NotYetVisible();
            }
        }
    }
}
