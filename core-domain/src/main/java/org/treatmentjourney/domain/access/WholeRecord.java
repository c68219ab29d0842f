package org.treatmentjourney.domain.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.client.event.ErasureEvent;
import org.treatmentjourney.domain.client.event.LegalHoldLifted;
import org.treatmentjourney.domain.client.event.LegalHoldPlaced;

/**
 * All that was ever recorded of a person, in each of their records, as far as it says how long it must be kept.
 *
 * @param latest when the last of it happened or was recorded; what was said of its erasure does not count
 * @param open whether a service still looks after them
 * @param held whether a legal hold keeps any of it
 */
public record WholeRecord(Instant latest, boolean open, boolean held) {

    public static WholeRecord of(Collection<List<Recorded<DomainEvent>>> streams, ZoneId zone) {
        Instant latest = streams.stream()
                .flatMap(List::stream)
                .filter(entry -> !(entry.event() instanceof ErasureEvent))
                .flatMap(entry ->
                        Stream.of(entry.recordedAt(), entry.event().effective().at()))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        boolean open = streams.stream()
                .filter(WholeRecord::stands)
                .flatMap(stream -> new TeamOfStream<>(zone, stream).team().services().stream())
                .anyMatch(Involvement::open);
        return new WholeRecord(latest, open, streams.stream().anyMatch(WholeRecord::held));
    }

    /** Of what was begun in error nobody looks after anybody, unless something that stands begins it as well. */
    private static boolean stands(List<Recorded<DomainEvent>> stream) {
        return Selection.current(stream).stream().anyMatch(entry -> entry.event() instanceof Beginning);
    }

    private static boolean held(List<Recorded<DomainEvent>> stream) {
        boolean held = false;
        for (Recorded<DomainEvent> entry : Selection.current(stream)) {
            held = switch (entry.event()) {
                case LegalHoldPlaced ignored -> true;
                case LegalHoldLifted ignored -> false;
                default -> held;
            };
        }
        return held;
    }

    public LocalDate latest(ZoneId zone) {
        return latest.atZone(zone).toLocalDate();
    }
}
