package org.treatmentjourney.query.operations;

import org.treatmentjourney.query.projection.RebuildState;

/**
 * How far a view is.
 *
 * @param position up to here it holds every event of the log
 * @param head the position of the log's last event
 * @param parked how many streams it does not follow at present
 */
public record ProjectionStatus(String name, long position, long head, long parked, Rebuild rebuild) {

    /** The last rebuild: positions done, of the log's head, and events per second. */
    public record Rebuild(String state, long done, long of, long perSecond) {

        static Rebuild of(RebuildState state) {
            return new Rebuild(
                    state.state().name().toLowerCase(java.util.Locale.ROOT),
                    state.done(),
                    state.of(),
                    state.perSecond());
        }
    }
}
