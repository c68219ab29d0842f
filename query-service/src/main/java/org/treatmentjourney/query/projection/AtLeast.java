package org.treatmentjourney.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.fence.ViewReader;
import org.treatmentjourney.query.view.View;

/**
 * Waits until a view shows what a reader has just written, for as long as a reader is willing to wait. A stream of another
 * organisation is waited for in vain, like one that does not exist.
 */
public final class AtLeast {

    private static final long POLL_MILLIS = 50;

    private final Projections projections;
    private final ViewReader reader;
    private final Duration patience;

    public AtLeast(Projections projections, ViewReader reader) {
        this(projections, reader, Duration.ofSeconds(2));
    }

    AtLeast(Projections projections, ViewReader reader, Duration patience) {
        this.projections = projections;
        this.reader = reader;
        this.patience = patience;
    }

    /** @throws NotYetVisible if the view has not applied this version of the stream in time */
    public void await(View<?> view, UUID stream, long version) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            long seen = projections.commits().count();
            if (shows(view.name(), stream, version)) {
                return;
            }
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new NotYetVisible();
            }
            try {
                projections.commits().await(seen, Math.min(left, POLL_MILLIS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new NotYetVisible();
            }
        }
    }

    private boolean shows(String view, UUID stream, long version) {
        List<Long> applied = reader.read(jdbc -> jdbc.queryForList(
                "select version from views.applied where view = ? and stream = ?", Long.class, view, stream));
        return !applied.isEmpty() && applied.getFirst() >= version;
    }
}
