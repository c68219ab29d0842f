package org.treatmentjourney.web.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.timeline.Only;
import org.treatmentjourney.query.timeline.TimelineKind;
import org.treatmentjourney.web.text.Codes;

/**
 * Which entries somebody wants to see.
 *
 * @param all those of all the client's journeys, and not of this one only
 * @param kinds of these kinds; of any if empty
 * @param to the last day
 * @param holding without what was entered in error
 * @param entry this one alone
 */
public record Sieve(
        boolean all,
        List<TimelineKind> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean holding,
        @Nullable UUID entry) {

    Only only(UUID journeyId, ZoneId zone) {
        return entry != null
                ? Only.entry(entry)
                : new Only(
                        null,
                        all ? null : journeyId,
                        kinds,
                        from == null ? null : from.atStartOfDay(zone).toInstant(),
                        to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant(),
                        holding);
    }

    public boolean has(TimelineKind kind) {
        return kinds.contains(kind);
    }

    /** Whether anything is left out. */
    public boolean sieves() {
        return entry != null || !kinds.isEmpty() || from != null || to != null || holding;
    }

    /** As parameters of an address, none of which begins it. */
    public String parameters() {
        return Stream.of(
                        Stream.of(all ? "whose=all" : ""),
                        kinds.stream().map(kind -> "kind=" + Codes.kebab(kind)),
                        Stream.of(
                                from == null ? "" : "from=" + from,
                                to == null ? "" : "to=" + to,
                                holding ? "errors=hide" : "",
                                entry == null ? "" : "entry=" + entry))
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }
}
