package org.treatmentjourney.query.fold;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.Selection.Chosen;

/** What views may show of a stream: what is selected, less what R38 hides from everybody. */
public final class Visible {

    private Visible() {}

    /** What belongs to another person is hidden as soon as that is known, from every view of every past as well. */
    static <E extends DomainEvent> List<Chosen<E>> of(
            List<Recorded<E>> stream, Selection selection, boolean showsStruck) {
        List<Chosen<E>> chosen = selection.withStruck(stream);
        if (Selection.struck(stream).isEmpty()) {
            return chosen;
        }
        if (!showsStruck && isNothingButError(chosen)) {
            return List.of();
        }
        Set<UUID> hidden = hidden(stream);
        return chosen.stream()
                .filter(one -> !hidden.contains(one.entry().eventId()))
                .filter(one -> showsStruck || one.struck() == null)
                .toList();
    }

    /** The events of a stream that belong to another person; all of them if what began it does. */
    public static <E extends DomainEvent> Set<UUID> hidden(List<Recorded<E>> stream) {
        Set<UUID> hidden = new HashSet<>();
        Selection.struck(stream).forEach((eventId, marking) -> {
            if (marking.reason() == ErrorReason.WRONG_PERSON) {
                hidden.add(eventId);
            }
        });
        if (hidden.contains(stream.getFirst().eventId())) {
            stream.forEach(entry -> hidden.add(entry.eventId()));
        }
        return hidden;
    }

    /** Whether what began the stream is marked: a beginning that stands may then come, or be taken back. */
    static <E extends DomainEvent> boolean begunInError(List<Recorded<E>> stream) {
        return Selection.struck(stream).containsKey(stream.getFirst().eventId());
    }

    /** Whether nothing that stands begins it, as when a referral was marked that no enquiry came before. */
    private static <E extends DomainEvent> boolean isNothingButError(List<Chosen<E>> chosen) {
        List<Chosen<E>> beginnings = chosen.stream()
                .filter(one -> one.entry().event() instanceof Beginning)
                .toList();
        return !beginnings.isEmpty() && beginnings.stream().allMatch(one -> one.struck() != null);
    }
}
