package org.treatmentjourney.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * An event with its place in the log.
 *
 * @param version the place in its stream, counted from 1
 * @param position the place in the whole log
 */
public record Recorded<E extends DomainEvent>(
        E event, UUID eventId, long version, long position, Instant recordedAt, String actor) {

    public UUID stream() {
        return event.stream();
    }
}
