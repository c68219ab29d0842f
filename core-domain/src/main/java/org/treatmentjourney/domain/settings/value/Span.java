package org.treatmentjourney.domain.settings.value;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time in a setting: {@code 2h} hours, {@code 7d} days, {@code 12w} weeks or {@code 5wd} working days. */
public record Span(int amount, Unit unit) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})(h|d|wd|w)");

    private static final int HOURS_OF_A_DAY = 24;
    private static final int DAYS_OF_A_WEEK = 7;

    /** What is counted. Working days are Monday to Friday; public holidays are not known here. */
    public enum Unit {
        HOURS,
        DAYS,
        WEEKS,
        WORKING_DAYS
    }

    public static Optional<Span> of(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Unit unit = switch (matcher.group(2)) {
            case "h" -> Unit.HOURS;
            case "w" -> Unit.WEEKS;
            case "wd" -> Unit.WORKING_DAYS;
            default -> Unit.DAYS;
        };
        return Optional.of(new Span(Integer.parseInt(matcher.group(1)), unit));
    }

    /** As a number of days in a row; working days count as days, and hours only as whole ones. */
    public int days() {
        return switch (unit) {
            case HOURS -> amount / HOURS_OF_A_DAY;
            case DAYS, WORKING_DAYS -> amount;
            case WEEKS -> amount * DAYS_OF_A_WEEK;
        };
    }

    public LocalDate after(LocalDate day) {
        return switch (unit) {
            case HOURS -> day.plusDays(amount / HOURS_OF_A_DAY);
            case DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case WORKING_DAYS -> workingDaysAfter(day);
        };
    }

    /** To the hour where hours are counted, and else at the same time of the day that is reached. */
    public Instant after(Instant instant, ZoneId zone) {
        if (unit == Unit.HOURS) {
            return instant.plus(amount, ChronoUnit.HOURS);
        }
        ZonedDateTime from = instant.atZone(zone);
        return from.with(after(from.toLocalDate())).toInstant();
    }

    private LocalDate workingDaysAfter(LocalDate day) {
        LocalDate reached = day;
        for (int left = amount; left > 0; ) {
            reached = reached.plusDays(1);
            if (reached.getDayOfWeek() != DayOfWeek.SATURDAY && reached.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return reached;
    }
}
