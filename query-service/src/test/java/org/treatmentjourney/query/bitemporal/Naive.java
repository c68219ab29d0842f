package org.treatmentjourney.query.bitemporal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Marking;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.query.view.View;

/** Two times, said as plainly as possible: whether an entry counts is asked of every other entry, each time anew. */
final class Naive {

    private final List<Recorded<DomainEvent>> all;
    private final List<Recorded<DomainEvent>> known;

    Naive(List<Recorded<DomainEvent>> all, long knownAt) {
        this.all = all;
        this.known = all.stream().filter(entry -> entry.position() <= knownAt).toList();
    }

    boolean isStruck(Recorded<DomainEvent> entry) {
        return marking(entry) != null;
    }

    private @Nullable Marking marking(Recorded<DomainEvent> entry) {
        for (Recorded<DomainEvent> other : known) {
            if (other.event() instanceof Marking marking
                    && marking.eventId().equals(entry.eventId())
                    && !isStruck(other)) {
                return marking;
            }
        }
        return null;
    }

    private boolean isOfTheWrongPerson(Recorded<DomainEvent> entry) {
        Marking marking = new Naive(all, Long.MAX_VALUE).marking(entry);
        return marking != null && marking.reason() == ErrorReason.WRONG_PERSON;
    }

    /** Every row that the view shows of what was known by then and true at a time. */
    <S> Map<UUID, S> rows(View<S> view, @Nullable Instant asOf) {
        List<Recorded<DomainEvent>> left = new ArrayList<>();
        for (Recorded<DomainEvent> entry : known) {
            if ((asOf == null || entry.event().effective().at().compareTo(asOf) <= 0) && isShown(view, entry, asOf)) {
                left.add(entry);
            }
        }
        Map<UUID, S> rows = new HashMap<>();
        while (!left.isEmpty()) {
            Recorded<DomainEvent> next = earliest(left);
            left.remove(next);
            UUID row = view.row(next);
            if (row != null) {
                S state = view.fold(rows.get(row), next);
                Marking by = marking(next);
                rows.put(row, by == null ? state : view.struck(state, by));
            }
        }
        return rows;
    }

    private <S> boolean isShown(View<S> view, Recorded<DomainEvent> entry, @Nullable Instant asOf) {
        Recorded<DomainEvent> first = all.stream()
                .filter(other -> other.stream().equals(entry.stream()) && other.version() == 1)
                .findFirst()
                .orElseThrow();
        boolean begun = asOf == null || !first.event().effective().at().isAfter(asOf);
        boolean strictly = !view.showsStruck();
        return !isOfTheWrongPerson(entry)
                && !isOfTheWrongPerson(first)
                && !(strictly && isStruck(entry))
                && !(strictly && begun && isStruck(first));
    }

    private static Recorded<DomainEvent> earliest(List<Recorded<DomainEvent>> entries) {
        Recorded<DomainEvent> earliest = entries.getFirst();
        for (Recorded<DomainEvent> entry : entries) {
            int order = entry.event()
                    .effective()
                    .at()
                    .compareTo(earliest.event().effective().at());
            if (order < 0 || order == 0 && entry.position() < earliest.position()) {
                earliest = entry;
            }
        }
        return earliest;
    }
}
