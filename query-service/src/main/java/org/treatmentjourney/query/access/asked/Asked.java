package org.treatmentjourney.query.access.asked;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Refused.FieldError;
import org.treatmentjourney.query.access.Plain;
import org.treatmentjourney.query.answer.Page;

/** Parameters read from text; everything wrong with them is told at once. */
final class Asked {

    private static final Page FIRST = Page.of(100, null);
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final List<FieldError> errors = new ArrayList<>();

    Page page(@Nullable String limit, @Nullable String cursor) {
        Page first = said("limit", limit, text -> Page.of(Integer.parseInt(text), null), "Ask for 1 to 200 items.");
        Page rest = said("cursor", cursor, Asked::rest, "Use the cursor of the page before, unchanged.");
        return new Page((first == null ? FIRST : first).limit(), rest == null ? null : rest.after());
    }

    private static Page rest(String cursor) {
        Page rest = Page.of(1, cursor);
        End.of(rest);
        return rest;
    }

    @Nullable
    UUID client(@Nullable String client) {
        return said("client", client, UUID::fromString, "Write the id of a client.");
    }

    @Nullable
    String person(@Nullable String person) {
        return said("person", person, Asked::plain, "Write the id of a person.");
    }

    private static String plain(String text) {
        if (text.isBlank() || !Plain.text(text).equals(text)) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    @Nullable
    Instant instant(String name, @Nullable String instant) {
        return said(name, instant, Asked::time, "Write a time with its zone, like 2026-11-02T09:00:00Z.");
    }

    void inOrder(@Nullable Instant from, @Nullable Instant to) {
        if (from != null && to != null && to.isBefore(from)) {
            errors.add(new FieldError("to", "This is before the time it begins with."));
        }
    }

    /** A year has four digits, which every table takes. */
    static Instant time(String text) {
        Instant time = Instant.parse(text);
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException();
        }
        return time;
    }

    /** @throws Refused if any of them was wrong */
    <T> T all(T question) {
        if (!errors.isEmpty()) {
            throw Refused.invalid("parameter.invalid", "The address has parameters that cannot be used.", errors);
        }
        return question;
    }

    private <T> @Nullable T said(String name, @Nullable String text, Function<String, T> read, String otherwise) {
        if (text == null) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (RuntimeException unreadable) {
            errors.add(new FieldError(name, otherwise));
            return null;
        }
    }
}
