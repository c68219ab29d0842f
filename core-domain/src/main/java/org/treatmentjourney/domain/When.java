package org.treatmentjourney.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a command says that it happened: by its own date, by its own time, or not at all. */
public record When(@Nullable LocalDate day, @Nullable Instant instant) {

    public static When unsaid() {
        return new When(null, null);
    }

    public static When on(@Nullable LocalDate day) {
        return new When(day, null);
    }

    public static When at(@Nullable Instant instant) {
        return new When(null, instant);
    }

    public Optional<Effective> effective(ZoneId zone) {
        if (day != null) {
            return Optional.of(Effective.on(day, zone));
        }
        return Optional.ofNullable(instant).map(Effective::at);
    }

    /** Whether this date and another time name the same moment; a day is compared as a day. */
    public boolean agreesWith(Instant other, ZoneId zone) {
        if (day != null) {
            return day.equals(other.atZone(zone).toLocalDate());
        }
        return instant == null || instant.equals(other);
    }
}
