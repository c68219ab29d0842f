package org.treatmentjourney.standalone.demo;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.FoldedRow;
import org.treatmentjourney.query.fold.StreamFold;
import org.treatmentjourney.query.journey.JourneyState;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.view.View;

/** What the views make of a recorded log. */
record Folded(List<? extends Recorded<?>> log, ZoneId zone) {

    /** The journey of a file as it stood after each of its entries. */
    List<JourneyState> past(String file) {
        UUID journey = id(file, "journey");
        return LongStream.rangeClosed(1, entries(journey).size())
                .mapToObj(version ->
                        rows(new JourneyView(zone), journey, version).iterator().next())
                .toList();
    }

    <S> Collection<S> now(View<S> view, UUID stream) {
        return rows(view, stream, Long.MAX_VALUE);
    }

    static UUID id(String file, String name) {
        return Objects.requireNonNull(DemoJourneys.read(file).ids().get(name));
    }

    private <S> Collection<S> rows(View<S> view, UUID stream, long upTo) {
        return StreamFold.of(view, entries(stream), upTo).rows().values().stream()
                .map(FoldedRow::state)
                .collect(Collectors.toList());
    }

    private List<Entry> entries(UUID stream) {
        return log.stream()
                .filter(entry -> entry.stream().equals(stream))
                .<Entry>map(Entry.Readable::new)
                .toList();
    }
}
