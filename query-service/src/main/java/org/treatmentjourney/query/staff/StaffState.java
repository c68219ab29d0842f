package org.treatmentjourney.query.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.domain.staff.event.StaffEvent;

/** What is recorded of somebody's work, and the entries that say so. */
public record StaffState(Staffing staffing, List<Entry> entries) {

    /** One entry, so that it can be named when it was in error. */
    public record Entry(UUID eventId, String type, Instant at, String by) {}

    static StaffState after(@Nullable StaffState before, StaffEvent event, Recorded<?> recorded) {
        Entry entry = new Entry(
                recorded.eventId(),
                event.getClass().getSimpleName(),
                event.effective().at(),
                recorded.actor());
        Stream<Entry> earlier = before == null ? Stream.of() : before.entries.stream();
        return new StaffState(
                Staffing.after(before == null ? null : before.staffing, event),
                Stream.concat(earlier, Stream.of(entry)).toList());
    }
}
