package org.treatmentjourney.domain.course;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Something after which an overdose is most likely, and the four weeks that follow it (R22). */
public record Exposure(Cause cause, Learned learned) {

    /** The last day of the highest danger, and of the danger. */
    public static final int RED_DAYS = 7;

    public static final int AMBER_DAYS = 28;

    /** What it was. */
    public enum Cause {
        WARD_DISCHARGE,
        PRISON_RELEASE,
        DETOXIFICATION,
        RESIDENTIAL_EXIT,
        OVERDOSE
    }

    /** How high the danger is. */
    public enum Phase {
        RED,
        AMBER
    }

    /** Empty before the day of the cause, and once the four weeks are over. */
    public static Optional<Phase> phase(LocalDate since, LocalDate day) {
        long days = ChronoUnit.DAYS.between(since, day);
        if (days < 0 || days > AMBER_DAYS) {
            return Optional.empty();
        }
        return Optional.of(days <= RED_DAYS ? Phase.RED : Phase.AMBER);
    }

    public Optional<Phase> phase(LocalDate day, ZoneId zone) {
        return phase(learned.day(zone), day);
    }

    public LocalDate lastDay(ZoneId zone) {
        return learned.day(zone).plusDays(AMBER_DAYS);
    }

    boolean isAfter(Exposure other, ZoneId zone) {
        return learned.moment().isAfter(other.learned.moment(), zone);
    }
}
