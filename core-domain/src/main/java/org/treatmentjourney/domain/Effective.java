package org.treatmentjourney.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time at which something was true, as exactly as it was told. */
public record Effective(Instant at, Precision precision) {

    /** How exactly the time is known. A day counts from its start. */
    public enum Precision {
        INSTANT,
        DAY
    }

    public static Effective at(Instant instant) {
        return new Effective(instant, Precision.INSTANT);
    }

    public static Effective on(LocalDate day, ZoneId zone) {
        return new Effective(day.atStartOfDay(zone).toInstant(), Precision.DAY);
    }

    public LocalDate day(ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    /** A day is in the future only once the whole of it is: today is never in the future (R34). */
    public boolean isAfter(Instant now, ZoneId zone) {
        return switch (precision) {
            case INSTANT -> at.isAfter(now);
            case DAY -> day(zone).isAfter(now.atZone(zone).toLocalDate());
        };
    }
}
