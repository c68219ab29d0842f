package org.treatmentjourney.query.fold;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;

/**
 * A row of a view while it is being folded.
 *
 * @param version the last event of its stream that the row holds, with its position and recorded time
 * @param effectiveAt no event that the row holds was effective after this
 */
public record FoldedRow<S>(
        UUID row,
        UUID stream,
        UUID subject,
        Owner owner,
        long version,
        long position,
        Instant recordedAt,
        Instant effectiveAt,
        S state) {

    /** The row after one more event, whichever order the events come in. */
    public static <S> FoldedRow<S> after(
            @Nullable FoldedRow<S> before, UUID row, Owner owner, Recorded<?> event, S state) {
        Instant effective = toTheMicrosecond(event.event().effective().at());
        if (before == null) {
            return new FoldedRow<>(
                    row,
                    event.stream(),
                    event.event().subject(),
                    owner,
                    event.version(),
                    event.position(),
                    event.recordedAt(),
                    effective,
                    state);
        }
        boolean later = event.version() > before.version();
        return new FoldedRow<>(
                row,
                before.stream(),
                before.subject(),
                owner,
                later ? event.version() : before.version(),
                later ? event.position() : before.position(),
                later ? event.recordedAt() : before.recordedAt(),
                effective.isAfter(before.effectiveAt()) ? effective : before.effectiveAt(),
                state);
    }

    /** Rounded up, as the database keeps no more: an event may be taken for an earlier one, never for a later one. */
    private static Instant toTheMicrosecond(Instant instant) {
        Instant floor = instant.truncatedTo(ChronoUnit.MICROS);
        return floor.equals(instant) ? floor : floor.plus(1, ChronoUnit.MICROS);
    }
}
