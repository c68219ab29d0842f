package org.treatmentjourney.domain.link.value;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Two clients, the same pair whoever is named first. */
public record Pair(UUID one, UUID other) {

    public Pair {
        if (one.toString().compareTo(other.toString()) > 0) {
            UUID first = other;
            other = one;
            one = first;
        }
    }

    /** An id of its own, the same wherever it is made. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("pair/" + one + "/" + other).getBytes(StandardCharsets.UTF_8));
    }
}
