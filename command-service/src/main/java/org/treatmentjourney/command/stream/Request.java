package org.treatmentjourney.command.stream;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.log.metadata.Purpose;

/**
 * How a command was asked for.
 *
 * @param id the same for the same person, path and Idempotency-Key; otherwise new each time
 * @param bodyHash a keyed hash of path and body
 * @param expectedVersion the version the caller had seen (If-Match)
 * @param source the system the request came from
 */
public record Request(
        Person person,
        UUID id,
        String bodyHash,
        @Nullable Instant effectiveAt,
        @Nullable Long expectedVersion,
        Purpose purpose,
        String source) {}
