package org.treatmentjourney.query.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, in its parts; the order in which they stand says nothing.
 *
 * @param squashed all of it, with nothing between its letters and digits
 */
record Typed(List<Part> parts, String squashed) {

    private static final int MOST_PARTS = 10;
    private static final Pattern BETWEEN = Pattern.compile("[-./ ]+");
    private static final Pattern PART = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
            + "(?<year>\\d{4})[-./ ](?<month>\\d{1,2})[-./ ](?<day>\\d{1,2})(?![\\p{L}\\p{N}])"
            + "|(?<first>\\d{1,2})[-./ ](?<second>\\d{1,2})[-./ ](?<last>\\d{4})(?![\\p{L}\\p{N}])"
            + "|(?<number>\\d+(?:[ -]\\d+)*)(?![\\p{L}\\p{N}])"
            + "|(?<word>[\\p{L}\\p{N}]+))");

    /**
     * A name, a number or a date.
     *
     * @param days the dates that it may mean; none if it is no date
     */
    record Part(String text, Set<LocalDate> days) {

        boolean isNumber() {
            return text.chars().anyMatch(Character::isDigit);
        }
    }

    static Typed of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher next = PART.matcher(Spelling.plain(text));
        while (next.find() && parts.size() < MOST_PARTS) {
            parts.add(new Part(BETWEEN.matcher(next.group()).replaceAll(""), days(next)));
        }
        return new Typed(List.copyOf(parts), Spelling.squashed(text));
    }

    private static Set<LocalDate> days(Matcher part) {
        Set<LocalDate> days = new HashSet<>();
        String number = part.group("number");
        if (part.group("year") != null) {
            add(days, part.group("year"), part.group("month"), part.group("day"));
        } else if (part.group("last") != null) {
            add(days, part.group("last"), part.group("second"), part.group("first"));
        } else if (number != null && number.matches("\\d{8}")) {
            add(days, number.substring(4), number.substring(2, 4), number.substring(0, 2));
            add(days, number.substring(0, 4), number.substring(4, 6), number.substring(6));
        }
        return days;
    }

    private static void add(Set<LocalDate> days, String year, String month, String day) {
        try {
            days.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // Then it means something else.
        }
    }
}
