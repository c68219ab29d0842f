package org.treatmentjourney.query.measures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Refused.FieldError;

/** Whole months that are over, from one to another. Days could be moved one by one until a single person is left between two. */
public record Months(YearMonth from, YearMonth to) {

    private static final YearMonth UNREADABLE = YearMonth.of(1900, 1);
    private static final int UNLESS_SAID = 12;
    private static final int MOST = 120;
    private static final int MONTH = "2026-01".length();

    /**
     * Twelve months unless something else is said.
     *
     * @param from a month (2026-01) or its first day
     * @param to a month or its last day
     * @throws Refused with everything that is wrong
     */
    public static Months of(@Nullable String from, @Nullable String to, LocalDate today) {
        YearMonth last = lastOver(today);
        List<FieldError> errors = new ArrayList<>();
        YearMonth end = said(to) ? read("to", to, errors) : last;
        YearMonth begin = said(from) ? read("from", from, errors) : end.minusMonths(UNLESS_SAID - 1L);
        if (errors.isEmpty() && (end.isBefore(UNREADABLE) || end.isAfter(last))) {
            errors.add(new FieldError("to", "Only months that are over are counted."));
        }
        if (errors.isEmpty() && begin.isAfter(end)) {
            errors.add(new FieldError("from", "The first month comes before the last one."));
        }
        if (errors.isEmpty() && begin.isBefore(end.minusMonths(MOST - 1L))) {
            errors.add(new FieldError("from", "Ask for ten years at most."));
        }
        if (!errors.isEmpty()) {
            throw Refused.invalid("parameter.invalid", "The address has parameters that cannot be used.", errors);
        }
        return new Months(begin, end);
    }

    /** What is counted is told as it was at the end of the last month that is over, so that it does not change from day to day. */
    public static YearMonth lastOver(LocalDate today) {
        return YearMonth.from(today).minusMonths(1);
    }

    public LocalDate first() {
        return from.atDay(1);
    }

    public LocalDate last() {
        return to.atEndOfMonth();
    }

    public boolean hold(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    public List<YearMonth> each() {
        return Stream.iterate(from, one -> !one.isAfter(to), one -> one.plusMonths(1))
                .toList();
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static YearMonth read(String field, @Nullable String text, List<FieldError> errors) {
        boolean first = field.equals("from");
        try {
            String given = String.valueOf(text).strip();
            if (given.length() == MONTH) {
                return YearMonth.parse(given);
            }
            YearMonth month = YearMonth.from(LocalDate.parse(given));
            LocalDate edge = first ? month.atDay(1) : month.atEndOfMonth();
            if (edge.toString().equals(given)) {
                return month;
            }
            errors.add(new FieldError(
                    field, first ? "Begin with the first day of a month." : "End with the last day of a month."));
        } catch (DateTimeParseException e) {
            errors.add(new FieldError(field, "Write a month, such as 2026-01."));
        }
        return UNREADABLE;
    }
}
