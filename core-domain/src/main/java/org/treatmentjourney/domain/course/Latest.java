package org.treatmentjourney.domain.course;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The latest value of something that may be said again and again. */
public record Latest<T>(T value, Moment since) {

    public static <T> Latest<T> of(@Nullable Latest<T> before, T value, Moment moment, ZoneId zone) {
        return before == null || moment.isAfter(before.since, zone) ? new Latest<>(value, moment) : before;
    }

    public static <T> @Nullable T value(@Nullable Latest<T> latest) {
        return latest == null ? null : latest.value;
    }
}
