package org.treatmentjourney.query.projection;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** A view with a row for each event. */
final class EntriesView implements View<EntriesView.Line> {

    record Line(String kind, String actor) {}

    @Override
    public String name() {
        return "test-entries";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<Line> state() {
        return Line.class;
    }

    @Override
    public UUID row(Recorded<?> event) {
        return event.eventId();
    }

    @Override
    public Line fold(@Nullable Line before, Recorded<?> event) {
        return new Line(event.event().getClass().getSimpleName(), event.actor());
    }

    @Override
    public List<Column<Line>> columns() {
        return List.of(new Column<>("kind", "text", Line::kind));
    }
}
