package org.treatmentjourney.command.stream;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.log.metadata.Purpose;

/**
 * How a command was asked for.
 *
 * @param id the same for the same person, path and Idempotency-Key; otherwise new each time
 * @param bodyHash a {@link BodyDigest} of path and body, or a code that stands for them
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
        String source) {

    /** How what is being handled was asked for. */
    public static Request of(MetaData metaData) {
        Envelope asked = Envelope.of(metaData);
        return new Request(
                asked.person(),
                asked.provenance().commandId(),
                Objects.requireNonNullElse(asked.provenance().bodyHash(), ""),
                asked.effectiveAt(),
                asked.expectedVersion(),
                asked.provenance().purpose(),
                asked.provenance().source());
    }
}
