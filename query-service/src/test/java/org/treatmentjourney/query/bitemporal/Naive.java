package org.treatmentjourney.query.bitemporal;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Marking;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.query.view.View;

/** Two times, said as plainly as possible: whether an entry counts is asked of every other entry. */
final class Naive {

    private final @Nullable Instant asOf;
    private final List<Recorded<DomainEvent>> told;
    private final Map<UUID, Recorded<DomainEvent>> firsts = new HashMap<>();
    private final Map<UUID, Marking> struck;
    private final Map<UUID, Marking> struckSince;

    /** What was known by a position, of what was true at a time; of now if there is none. */
    Naive(List<Recorded<DomainEvent>> all, long knownAt, @Nullable Instant asOf) {
        this.asOf = asOf;
        List<Recorded<DomainEvent>> known =
                all.stream().filter(entry -> entry.position() <= knownAt).toList();
        this.told = known.stream()
                .filter(this::hasHappened)
                .sorted(comparing((Recorded<DomainEvent> entry) ->
                                entry.event().effective().at())
                        .thenComparing(Recorded::position))
                .toList();
        all.stream().filter(entry -> entry.version() == 1).forEach(first -> firsts.put(first.stream(), first));
        this.struck = markings(known);
        this.struckSince = markings(all);
    }

    private static Map<UUID, Marking> markings(List<Recorded<DomainEvent>> entries) {
        Map<UUID, Marking> markings = new HashMap<>();
        for (Recorded<DomainEvent> entry : entries) {
            Marking marking = marking(entry, entries);
            if (marking != null) {
                markings.put(entry.eventId(), marking);
            }
        }
        return markings;
    }

    static @Nullable Marking marking(Recorded<DomainEvent> entry, List<Recorded<DomainEvent>> among) {
        for (Recorded<DomainEvent> other : among) {
            if (other.event() instanceof Marking marking
                    && marking.eventId().equals(entry.eventId())
                    && marking(other, among) == null) {
                return marking;
            }
        }
        return null;
    }

    private boolean isStruck(Recorded<DomainEvent> entry) {
        return struck.containsKey(entry.eventId());
    }

    private boolean hasHappened(Recorded<DomainEvent> entry) {
        return asOf == null || !entry.event().effective().at().isAfter(asOf);
    }

    private boolean isOfTheWrongPerson(Recorded<DomainEvent> entry) {
        Marking marking = struckSince.get(entry.eventId());
        return marking != null && marking.reason() == ErrorReason.WRONG_PERSON;
    }

    /** Every row that the view shows. */
    <S> Map<UUID, S> rows(View<S> view) {
        Map<UUID, S> rows = new HashMap<>();
        for (Recorded<DomainEvent> entry : told) {
            UUID row = isShown(view, entry) ? view.row(entry) : null;
            if (row != null) {
                S state = view.fold(rows.get(row), entry);
                Marking by = struck.get(entry.eventId());
                rows.put(row, by == null ? state : view.struck(state, by));
            }
        }
        return rows;
    }

    private <S> boolean isShown(View<S> view, Recorded<DomainEvent> entry) {
        Recorded<DomainEvent> first = Objects.requireNonNull(firsts.get(entry.stream()));
        boolean strictly = !view.showsStruck();
        return !isOfTheWrongPerson(entry)
                && !isOfTheWrongPerson(first)
                && !(strictly && isStruck(entry))
                && !(strictly && isNothingButError(entry.stream()));
    }

    private boolean isNothingButError(UUID stream) {
        List<Recorded<DomainEvent>> beginnings = told.stream()
                .filter(entry -> entry.stream().equals(stream) && entry.event() instanceof Beginning)
                .toList();
        return !beginnings.isEmpty() && beginnings.stream().allMatch(this::isStruck);
    }
}
