package org.treatmentjourney.standalone.fuzz;

import static org.treatmentjourney.standalone.fuzz.Strange.MARK;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Queries that no endpoint asks for, and values in the form of those that some do. */
final class Unasked {

    static final List<String> QUERIES = List.of(
            MARK + "=1",
            "q=" + MARK,
            "limit=1&limit=" + MARK,
            "%00=%00",
            "%ff%fe=%c0%af",
            "as-of",
            "=&=&&",
            "q=" + "%F0%9F%98%80".repeat(100),
            "q=" + "x".repeat(6_000),
            "a=1&".repeat(1_200),
            ("a" + MARK + "=1&").repeat(100),
            "method=DELETE&_method=DELETE&format=xml",
            "sort=name%27--&page=-1&size=2000000000");

    static final List<String> VALUES = List.of(
            "review.comprehensive=42d",
            "contact=7d",
            "contact=99999999999999999999d",
            "contact=-7d",
            "contact=" + MARK,
            "as-of",
            "as-known-at",
            "00000000-0000-0000-0000-000000000000:9223372036854775807",
            cursor(""),
            cursor(MARK),
            cursor("2026-11-02,b17c0000-0000-4000-8000-000000000001"),
            cursor("infinity " + MARK),
            cursor("9223372036854775808"),
            cursor("\u0000"),
            cursor("b17c0000-0000-4000-8000-000000000001"),
            cursor("7"),
            "%%%");

    private Unasked() {}

    private static String cursor(String end) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(end.getBytes(StandardCharsets.UTF_8));
    }
}
