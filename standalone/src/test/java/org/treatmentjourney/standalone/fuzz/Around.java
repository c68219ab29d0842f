package org.treatmentjourney.standalone.fuzz;

import static org.treatmentjourney.standalone.fuzz.Strange.MARK;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.treatmentjourney.log.metadata.Purpose;

/** Headers: those of the contract, those of every browser, and what can go wrong with them. */
final class Around {

    private static final Map<String, List<String>> SAID = new TreeMap<>(Map.of(
            "If-Match",
            List.of("\"1\"", "\"2\"", "\"999999999999999999\"", "\"9999999999999999999\"", "*", "W/\"1\"", "1", MARK),
            "Idempotency-Key",
            List.of("again", "again and again", "k".repeat(200), "k".repeat(201), " ", MARK, "æ\u00a0ø"),
            "Purpose-Of-Use",
            purposes(),
            "Accept",
            List.of(
                    "*/*",
                    "application/json",
                    "application/x-ndjson",
                    "application/problem+json",
                    "text/event-stream",
                    "text/html",
                    "image/png",
                    "application/json;q=0",
                    MARK,
                    MARK + "/" + MARK + ";q=7"),
            "Accept-Language",
            List.of("en", "nb-NO", "nn;q=0.5, en", "*", "zz-" + "z".repeat(60), MARK + ";q=" + MARK, "en;q=2", "æ"),
            "Origin",
            List.of("null", "https://" + MARK + ".example.org"),
            "Cookie",
            List.of("JSESSIONID=" + MARK, MARK, "a=\"", "$Version=1"),
            "X-HTTP-Method-Override",
            List.of("DELETE", MARK),
            "X-Forwarded-Prefix",
            List.of("/" + MARK, "javascript:" + MARK),
            "Range",
            List.of("bytes=0-1", "bytes=-" + MARK)));

    private static final List<String> TYPES = List.of(
            "application/json; charset=utf-8",
            "application/json; charset=utf-16",
            "application/json; charset=" + MARK,
            "application/vnd." + MARK + "+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=" + MARK,
            "text/plain",
            "text/xml",
            "*/*",
            MARK,
            "");

    private Around() {}

    /** Names and values in turn. */
    static Arbitrary<List<String>> headers(boolean withBody) {
        Arbitrary<List<String>> one = Arbitraries.of(SAID.entrySet())
                .flatMap(said -> Arbitraries.of(said.getValue()).map(value -> List.of(said.getKey(), value)));
        Arbitrary<List<String>> some = one.list()
                .ofMaxSize(2)
                .map(all -> all.stream().flatMap(List::stream).toList());
        Arbitrary<List<String>> type = Arbitraries.frequencyOf(
                Tuple.of(withBody ? 20 : 1, Arbitraries.just(List.of("Content-Type", "application/json"))),
                Tuple.of(1, Arbitraries.of(TYPES).map(value -> List.of("Content-Type", value))));
        return withBody
                ? Combinators.combine(type, some).as(Around::joined)
                : Arbitraries.frequencyOf(
                        Tuple.of(10, some),
                        Tuple.of(1, Combinators.combine(type, some).as(Around::joined)));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.of(first, second).flatMap(List::stream).toList();
    }

    private static List<String> purposes() {
        return Stream.concat(Arrays.stream(Purpose.values()).map(Purpose::name), Stream.of("treat", "", "HMARKT", MARK))
                .toList();
    }
}
