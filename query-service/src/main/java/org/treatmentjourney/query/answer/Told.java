package org.treatmentjourney.query.answer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.view.Dated;

/** What was said, on which day it was true, and by whom it was recorded; {@code said} is null once it has been erased. */
public record Told<T>(LocalDate on, String by, @Nullable T said) {

    public static <T> Told<T> of(Dated<T> dated, ZoneId zone) {
        return new Told<>(dated.at().day(zone), dated.by(), dated.said());
    }

    public static <T> @Nullable Told<T> orNull(@Nullable Dated<T> dated, ZoneId zone) {
        return dated == null ? null : of(dated, zone);
    }

    public static <T> List<Told<T>> all(List<Dated<T>> dated, ZoneId zone) {
        return dated.stream().map(one -> of(one, zone)).toList();
    }
}
