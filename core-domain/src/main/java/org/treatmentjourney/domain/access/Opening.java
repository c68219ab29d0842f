package org.treatmentjourney.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A record opened to one person in an emergency (break-glass), for a few hours. */
public record Opening(UUID accessId, String person, Instant until) {

    public static final Duration LASTS = Duration.ofHours(4);

    /** As it stands in a column: ids and a time. */
    public static Opening parse(String text) {
        String[] parts = text.split(" ", 3);
        return new Opening(UUID.fromString(parts[0]), parts[2], Instant.parse(parts[1]));
    }

    public String text() {
        return accessId + " " + until + " " + person;
    }

    boolean holds(String who, Instant now) {
        return person.equals(who) && now.isBefore(until);
    }
}
