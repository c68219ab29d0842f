package org.treatmentjourney.standalone.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What nobody types on purpose, and what somebody types on purpose only to see what happens. */
final class Strange {

    /** It stands in what is typed, so that a refusal which repeats it is caught. */
    static final String MARK = "Zaunkoenig";

    /** The same for numbers. */
    static final long NUMBER = 731_024_655L;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            MARK + "\u0000" + MARK,
            MARK + "\r\nSet-Cookie: a=b",
            MARK + "\u001b[31m\u0007\u0008",
            "\u202e" + MARK + "\u2066\ufeff",
            MARK + " Åse Ødegård 李小龍 👩‍👩‍👧‍👦 e\u0301\u0301\u0301",
            "\ud83d\ude00".repeat(50),
            "'; drop table views.client; -- " + MARK,
            "%' or '1'='1" + MARK,
            "<script>alert('" + MARK + "')</script>",
            "${jndi:ldap://127.0.0.1:1/" + MARK + "}",
            "#{T(java.lang.Runtime).getRuntime()}" + MARK,
            "{{7*7}}%s%n%x" + MARK,
            "=HYPERLINK(\"" + MARK + "\")",
            "../../../../etc/" + MARK,
            "null",
            "NaN",
            "-1",
            "9".repeat(40),
            "0x7fffffff" + MARK,
            "true");

    private static final List<String> DATES = List.of(
            "0000-01-01",
            "0001-01-01",
            "1582-10-10",
            "1900-02-28",
            "2024-02-29",
            "9999-12-31",
            "2023-02-29",
            "+10000-01-01",
            "-0001-01-01",
            "2026-1-1",
            "2026-11-02T00:00:00Z",
            "20261102",
            MARK);

    private static final List<String> TIMES = List.of(
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "1970-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z",
            "2024-02-29T23:59:60Z",
            "2016-12-31T23:59:60Z",
            "2026-11-02T24:00:00Z",
            "2026-11-02T10:00:00+18:00",
            "2026-11-02T10:00:00+23:59",
            "2026-11-02T10:00:00-00:00",
            "2026-11-02t10:00:00z",
            "2026-11-02 10:00:00Z",
            "2026-11-02T10:00:00.1234567890123Z",
            "2026-11-02T10:00",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "1762077600",
            MARK);

    private static final List<String> IDS = List.of(
            "",
            "0",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "{b17c0000-0000-4000-8000-000000000001}",
            "b17c0000-0000-4000-8000-000000000001\u0000",
            "b17c0000000040008000000000000001",
            "B17C0000-0000-4000-8000-000000000001",
            "b17c0000-0000-4000-8000-00000000000g",
            "urn:uuid:b17c0000-0000-4000-8000-000000000001",
            "..",
            ".",
            MARK);

    private Strange() {}

    static Arbitrary<String> text() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(TEXTS)),
                Tuple.of(2, Arbitraries.strings().ofMaxLength(40)),
                Tuple.of(1, Arbitraries.of(30, 500).map(MARK::repeat)));
    }

    static Arbitrary<String> date() {
        return Arbitraries.of(DATES);
    }

    static Arbitrary<String> time() {
        return Arbitraries.of(TIMES);
    }

    static Arbitrary<String> id() {
        return Arbitraries.of(IDS);
    }
}
