package org.treatmentjourney.query.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.group.event.GroupChanged;
import org.treatmentjourney.domain.group.event.GroupPlanned;
import org.treatmentjourney.domain.group.value.GroupForm;
import org.treatmentjourney.domain.group.value.GroupWords;

/**
 * How a group is meant to be. It meets once a week at the same time of day.
 *
 * @param weeks how many meetings there are to be; null for a group that goes on
 * @param said null once the group's key has been destroyed
 */
public record GroupPlan(
        String service,
        GroupForm form,
        Instant firstMeetingAt,
        Integer minutes,
        @Nullable Integer weeks,
        List<String> facilitators,
        @Nullable Integer capacity,
        @Nullable GroupWords said) {

    /** Of a group that goes on, no more than so many weeks are looked back on for what nobody has recorded. */
    private static final int LOOKED_BACK_ON = 12;

    static GroupPlan of(GroupPlanned e) {
        return new GroupPlan(
                e.service(),
                e.form(),
                e.firstMeetingAt(),
                e.minutes(),
                e.weeks(),
                e.facilitators(),
                e.capacity(),
                e.personal().known().orElse(null));
    }

    GroupPlan changed(GroupChanged e) {
        return new GroupPlan(
                service,
                form,
                e.firstMeetingAt(),
                e.minutes(),
                e.weeks(),
                e.facilitators(),
                e.capacity(),
                e.personal().known().orElse(null));
    }

    boolean isClosed() {
        return form == GroupForm.CLOSED;
    }

    <T> @Nullable T said(Function<GroupWords, @Nullable T> field) {
        return said == null ? null : field.apply(said);
    }

    /** The days of all meetings, or of a group that goes on those around today until the next one. */
    List<LocalDate> days(LocalDate today, ZoneId zone) {
        LocalDate first = firstMeetingAt.atZone(zone).toLocalDate();
        if (weeks != null) {
            return Stream.iterate(first, day -> day.plusWeeks(1)).limit(weeks).toList();
        }
        LocalDate earliest = today.minusWeeks(LOOKED_BACK_ON);
        LocalDate next = today.plusWeeks(1);
        return Stream.iterate(first, day -> day.isBefore(next), day -> day.plusWeeks(1))
                .filter(day -> !day.isBefore(earliest))
                .toList();
    }

    /** When a meeting on this day is meant to begin. */
    Instant startOn(LocalDate day, ZoneId zone) {
        return day.atTime(firstMeetingAt.atZone(zone).toLocalTime())
                .atZone(zone)
                .toInstant();
    }
}
