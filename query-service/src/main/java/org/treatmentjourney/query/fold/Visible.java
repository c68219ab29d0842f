package org.treatmentjourney.query.fold;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Marking;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.Selection.Chosen;

/** What views may show of a stream: what is selected, less what R38 hides from everybody. */
public final class Visible {

    private Visible() {}

    /** What belongs to another person is hidden as soon as that is known, from every view of every past as well. */
    static <E extends DomainEvent> List<Chosen<E>> of(
            List<Recorded<E>> stream, Selection selection, boolean showsStruck) {
        Map<UUID, Marking> now = Selection.struck(stream);
        List<Chosen<E>> chosen = selection.withStruck(stream);
        if (now.isEmpty()) {
            return chosen;
        }
        Recorded<E> first = stream.getFirst();
        boolean begunInError = chosen.stream().anyMatch(one -> one.entry().equals(first) && one.struck() != null);
        if (isHidden(now.get(first.eventId())) || begunInError && !showsStruck) {
            return List.of();
        }
        return chosen.stream()
                .filter(one -> !isHidden(now.get(one.entry().eventId())))
                .filter(one -> showsStruck || one.struck() == null)
                .toList();
    }

    static <E extends DomainEvent> boolean begunInError(List<Recorded<E>> stream) {
        return Selection.struck(stream).containsKey(stream.getFirst().eventId());
    }

    /** Whether a marking hides what it marks, also from auditors. */
    public static boolean isHidden(@Nullable Marking marking) {
        return marking != null && marking.reason() == ErrorReason.WRONG_PERSON;
    }
}
