package org.treatmentjourney.web.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and times as people write them, in the zone in which this service counts its days. */
@Component("days")
public class Days {

    private final Clock clock;
    private final ZoneId zone;

    public Days(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    public String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : format(norwegian() ? "d. MMMM yyyy" : "d MMMM yyyy").format(day);
    }

    public String time(@Nullable Instant at) {
        if (at != null && isWhole(at)) {
            return day(day(at));
        }
        return at == null
                ? ""
                : format(norwegian() ? "d. MMMM yyyy 'kl.' HH.mm" : "d MMMM yyyy, HH:mm")
                        .format(at.atZone(zone));
    }

    /** Whether only the day is known: a day counts from its start. */
    public boolean isWhole(Instant at) {
        return at.equals(day(at).atStartOfDay(zone).toInstant());
    }

    /** The time of day alone. */
    public String clock(Instant at) {
        return format(norwegian() ? "'kl.' HH.mm" : "HH:mm").format(at.atZone(zone));
    }

    /** The day of the week. */
    public String weekday(Instant at) {
        return format("EEEE").format(at.atZone(zone));
    }

    /** Without the year, where there is little room. */
    public String shortly(LocalDate day) {
        return format(norwegian() ? "d. MMM" : "d MMM").format(day);
    }

    /** Whole years since a birth date. */
    public long age(LocalDate born) {
        return ChronoUnit.YEARS.between(born, today());
    }

    public long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today());
    }

    /** As a field for a day and a time takes it. */
    public String local(Instant at) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    public Instant now() {
        return clock.instant();
    }

    private static boolean norwegian() {
        return LocaleContextHolder.getLocale().getLanguage().equals("nb");
    }

    private static DateTimeFormatter format(String pattern) {
        Locale locale = norwegian() ? Languages.NORWEGIAN : Languages.ENGLISH;
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
