package org.treatmentjourney.log.seal;

/** An event was published by something other than the aggregate it belongs to. */
public final class EventOutsideAggregate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EventOutsideAggregate(Class<?> type) {
        super("Only the aggregate an event belongs to may publish it: " + type.getSimpleName());
    }
}
