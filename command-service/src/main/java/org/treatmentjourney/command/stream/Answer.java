package org.treatmentjourney.command.stream;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command led to.
 *
 * @param version the version of the stream after it, counted from 1; null where another organisation would learn by it
 *     how much goes on
 */
public record Answer(UUID id, @Nullable Long version, List<String> events) {

    Answer withoutVersion() {
        return new Answer(id, null, events);
    }
}
