package org.treatmentjourney.standalone.document;

import java.util.List;
import java.util.stream.Stream;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.OrganisationEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.query.view.View;

/**
 * Which views take notice of an event. Found by folding: an event counts if it changes the state of its row after some
 * other event of the same row, with or without a third before it.
 */
record Notice(List<View<?>> views, List<Recorded<DomainEvent>> samples) {

    List<String> of(Class<?> type) {
        var event = samples.stream()
                .filter(sample -> sample.event().getClass() == type)
                .findFirst()
                .orElseThrow();
        return views.stream()
                .filter(view -> takes(view, event))
                .map(View::name)
                .sorted()
                .toList();
    }

    /** The views that take notice of every event about a client. */
    List<String> ofAll() {
        return views.stream()
                .filter(view -> samples.stream()
                        .filter(sample -> !(sample.event() instanceof OrganisationEvent))
                        .allMatch(sample -> takes(view, sample)))
                .map(View::name)
                .sorted()
                .toList();
    }

    private <S> boolean takes(View<S> view, Recorded<DomainEvent> event) {
        var row = view.row(event);
        if (row == null) {
            return false;
        }
        var others = samples.stream()
                .filter(other -> other != event && row.equals(view.row(other)))
                .toList();
        if (others.isEmpty()) {
            return true;
        }
        return others.stream().anyMatch(first -> {
            S once = view.fold(null, first);
            return Stream.concat(Stream.of(once), others.stream().map(second -> view.fold(once, second)))
                    .anyMatch(before -> !view.fold(before, event).equals(before));
        });
    }
}
