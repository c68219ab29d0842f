package org.treatmentjourney.query.timeline;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Marking;
import org.treatmentjourney.domain.OrganisationEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** Everything that happened to each person: a row for each event. */
@Component
public class TimelineView implements View<TimelineEntry> {

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<TimelineEntry> state() {
        return TimelineEntry.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof OrganisationEvent ? null : event.eventId();
    }

    @Override
    public TimelineEntry fold(@Nullable TimelineEntry state, Recorded<?> recorded) {
        return new TimelineEntry(
                recorded.eventId(),
                recorded.event().getClass().getSimpleName(),
                recorded.event().effective().at(),
                journey(recorded.event()),
                recorded.actor(),
                null,
                null);
    }

    private static @Nullable UUID journey(DomainEvent event) {
        return switch (event) {
            case JourneyEvent e -> e.journeyId();
            case SelfHelpEvent e -> e.journeyId();
            default -> null;
        };
    }

    @Override
    public boolean showsStruck() {
        return true;
    }

    @Override
    public TimelineEntry struck(TimelineEntry entry, Marking by) {
        return entry.struck(by);
    }

    @Override
    public List<Column<TimelineEntry>> columns() {
        return List.of();
    }
}
