package org.treatmentjourney.standalone.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.treatmentjourney.standalone.contract.Bodies;
import org.treatmentjourney.standalone.contract.Contract;
import org.treatmentjourney.standalone.contract.Endpoint;
import org.treatmentjourney.standalone.contract.Endpoint.Parameter;
import org.treatmentjourney.standalone.contract.People;
import tools.jackson.databind.JsonNode;

/** Makes the cases of an endpoint out of what the program says of it. */
final class Cases {

    /** An entry of the stream that the address has named before. */
    private static final String OF_ITS_OWN = "one of its own";

    private static final Pattern KEEPS_STAFF = Pattern.compile("/(record-staff-departure|change-staff-duties)$");
    private static final List<String> OTHER_METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE");

    private final Contract contract;
    private final People people;
    private final Known known;
    private final Bodies bodies;

    Cases(Contract contract, People people, Known known) {
        this.contract = contract;
        this.people = people;
        this.known = known;
        this.bodies = new Bodies(new Mixed(known), 0.5);
    }

    Arbitrary<Case> of(Endpoint endpoint) {
        Arbitrary<String> method = Arbitraries.frequencyOf(
                Tuple.of(40, Arbitraries.just(endpoint.method())), Tuple.of(1, Arbitraries.of(OTHER_METHODS)));
        return person(endpoint)
                .flatMap(who -> Combinators.combine(
                                method, address(endpoint, who), Around.headers(endpoint.body() != null), body(endpoint))
                        .as((how, where, around, what) -> new Case(endpoint, how, who, where, around, what)));
    }

    /** Half the time somebody whose work a command is. */
    private Arbitrary<String> person(Endpoint endpoint) {
        List<String> theirs = contract.commands().stream()
                .filter(command -> command.endpoint().equals(endpoint))
                .flatMap(command -> people.in(command.roles()).stream())
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(theirs.isEmpty() ? people.staff() : theirs)),
                Tuple.of(9, Arbitraries.of(people.staff())),
                Tuple.of(2, Arbitraries.of(people.intruders())));
    }

    private Arbitrary<String> address(Endpoint endpoint, String person) {
        List<Arbitrary<String>> parts = new ArrayList<>();
        endpoint.at(part -> {
            parts.add(part(endpoint, part, person));
            return part;
        });
        Arbitrary<String> path = Combinators.combine(parts).as(values -> {
            var next = values.iterator();
            return endpoint.at(part -> {
                String value = next.next();
                return encoded(value.equals(OF_ITS_OWN) ? known.owners().beginning(values.getFirst()) : value);
            });
        });
        return Combinators.combine(path, query(endpoint)).as((where, how) -> how.isEmpty() ? where : where + "?" + how);
    }

    /** Nobody whose requests these are leaves or loses their duties meanwhile; soon everything would be refused. */
    private Arbitrary<String> part(Endpoint endpoint, String part, String person) {
        if (KEEPS_STAFF.matcher(endpoint.path()).find()) {
            return Arbitraries.oneOf(Known.fresh(), Strange.id());
        }
        if (part.equals("id") || part.equals("stream")) {
            return known.stream(endpoint.kind(), person);
        }
        Arbitrary<String> meant = part.equals("eventId")
                ? Arbitraries.oneOf(Arbitraries.just(OF_ITS_OWN), known.id())
                : part.endsWith("Id") ? known.id() : known.word();
        return Arbitraries.frequencyOf(Tuple.of(9, meant), Tuple.of(1, Strange.text()));
    }

    private Arbitrary<String> query(Endpoint endpoint) {
        List<Arbitrary<List<String>>> said = new ArrayList<>();
        for (Parameter parameter : endpoint.query()) {
            Arbitrary<List<String>> one =
                    value(parameter).map(value -> List.of(parameter.name() + "=" + encoded(value)));
            said.add(Arbitraries.frequencyOf(
                    Tuple.of(6, Arbitraries.just(List.of())),
                    Tuple.of(4, one),
                    Tuple.of(1, one.list().ofMinSize(2).ofMaxSize(3).map(Cases::flat))));
        }
        said.add(Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(List.of())),
                Tuple.of(1, Arbitraries.of(Unasked.QUERIES).map(List::of))));
        return Combinators.combine(said).as(all -> String.join("&", flat(all)));
    }

    private Arbitrary<String> value(Parameter parameter) {
        return Arbitraries.frequencyOf(Tuple.of(4, meant(parameter)), Tuple.of(1, Strange.text()));
    }

    private Arbitrary<String> meant(Parameter parameter) {
        JsonNode schema = parameter.schema().has("items") ? parameter.schema().get("items") : parameter.schema();
        var mixed = new Mixed(known);
        return switch (schema.path("format").asString(schema.path("type").asString(""))) {
            case "uuid" -> known.id();
            case "date" -> mixed.date(parameter.name());
            case "date-time" -> mixed.time(parameter.name());
            case "int32", "int64", "integer" ->
                Arbitraries.of(1, 2, 50, 200, 0, 201, -1, Integer.MAX_VALUE).map(Object::toString);
            default ->
                Arbitraries.frequencyOf(
                        Tuple.of(4, known.word()),
                        Tuple.of(2, known.id().map(id -> id + ":1")),
                        Tuple.of(2, Arbitraries.of(Unasked.VALUES)));
        };
    }

    private Arbitrary<byte[]> body(Endpoint endpoint) {
        if (endpoint.body() == null) {
            return Arbitraries.frequencyOf(
                    Tuple.of(20, Arbitraries.just(new byte[0])),
                    Tuple.of(1, Arbitraries.just("{}".getBytes(StandardCharsets.UTF_8))));
        }
        Arbitrary<JsonNode> right = bodies.of(endpoint.body());
        return Arbitraries.frequencyOf(
                Tuple.of(1, right.map(body -> Spoiled.text(body).getBytes(StandardCharsets.UTF_8))),
                Tuple.of(
                        1,
                        Combinators.combine(right, Arbitraries.longs())
                                .as((body, seed) -> Spoiled.of(body, new Random(seed)))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static List<String> flat(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).collect(Collectors.toList());
    }
}
