package org.treatmentjourney.query.projection;

/**
 * How far a rebuild is.
 *
 * @param done the position it has reached, of the head's position when it was last looked up
 * @param perSecond events folded in a second, on average
 */
public record RebuildState(Phase state, long done, long of, long perSecond) {

    static final RebuildState IDLE = new RebuildState(Phase.IDLE, 0, 0, 0);
    static final RebuildState QUEUED = new RebuildState(Phase.QUEUED, 0, 0, 0);

    /** Where a rebuild stands. */
    public enum Phase {
        IDLE,
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }

    RebuildState failed() {
        return new RebuildState(Phase.FAILED, done, of, perSecond);
    }

    RebuildState finished() {
        return new RebuildState(Phase.DONE, done, Math.max(done, of), perSecond);
    }
}
