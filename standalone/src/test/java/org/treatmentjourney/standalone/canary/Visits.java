package org.treatmentjourney.standalone.canary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.treatmentjourney.standalone.contract.Contract;
import org.treatmentjourney.standalone.contract.Endpoint;
import org.treatmentjourney.standalone.contract.Endpoint.Parameter;
import org.treatmentjourney.standalone.contract.People;
import org.treatmentjourney.standalone.walk.Reply;

/** Everybody goes to every address that is read, as they should, and then with a canary in each part of it. */
final class Visits {

    /** Addresses that no document lists. */
    private static final List<String> BESIDES = List.of(
            "/",
            "/error",
            "/v3/api-docs",
            "/actuator",
            "/actuator/health",
            "/actuator/health/readiness",
            "/actuator/info",
            "/actuator/env",
            "/actuator/metrics",
            "/actuator/metrics/http.server.requests",
            "/actuator/prometheus",
            "/actuator/httpexchanges",
            "/actuator/loggers",
            "/actuator/threaddump",
            "/actuator/heapdump",
            "/.well-known/oauth-authorization-server",
            "/oauth2/jwks");

    private final People people;
    private final Contract contract;
    private final Canaries canaries;
    private final Answers answers;
    private final Begun begun;
    final Set<String> walked = new TreeSet<>();

    Visits(People people, Contract contract, Canaries canaries, Answers answers, Begun begun) {
        this.people = people;
        this.contract = contract;
        this.canaries = canaries;
        this.answers = answers;
        this.begun = begun;
    }

    void run() {
        for (String person : people.staff()) {
            contract.endpoints().stream().filter(Endpoint::reads).forEach(endpoint -> visit(person, endpoint));
            BESIDES.forEach(address -> {
                look(person, address);
                walked.add(address);
            });
        }
        people.intruders()
                .forEach(person -> contract.endpoints().stream()
                        .filter(Endpoint::reads)
                        .forEach(endpoint -> look(person, endpoint.at(part -> canary(person, "path")))));
    }

    private void visit(String person, Endpoint endpoint) {
        walked.add(endpoint.toString());
        String organisation = people.organisation(person).orElseThrow();
        List<String> whom = endpoint.path().contains("{")
                ? begun.streams(organisation, endpoint.kind()).stream().limit(3).toList()
                : List.of("");
        for (String id : whom) {
            String address = endpoint.at(part -> part.equals("eventId") ? entry(organisation, id) : id);
            look(person, address);
            spoiled(person, endpoint).forEach(query -> look(person, address + query));
        }
        look(person, endpoint.at(part -> canary(person, "path")));
    }

    private String entry(String organisation, String stream) {
        return begun.ids(organisation, stream)
                .getOrDefault("eventId", List.of(stream))
                .getFirst();
    }

    /** The past as it was a moment ago, a canary in each parameter, one as a parameter, and one as the name of none. */
    private Stream<String> spoiled(String person, Endpoint endpoint) {
        List<String> queries = new ArrayList<>();
        for (Parameter parameter : endpoint.query()) {
            queries.add("?" + parameter.name() + "=" + canary(person, "query " + parameter.name()));
            if (parameter.schema().path("format").asString("").equals("date-time")) {
                queries.add("?" + parameter.name() + "=" + Instant.now());
            }
        }
        queries.add("?" + encoded(canary(person, "name") + " " + canary(person, "name")) + "=1");
        return queries.stream();
    }

    private void look(String person, String address) {
        String canary = canary(person, "header");
        Reply reply = people.as(person)
                .send(
                        "GET",
                        address,
                        new byte[0],
                        "Accept-Language",
                        "en, " + canary,
                        "User-Agent",
                        canary,
                        "Referer",
                        "https://example.org/" + canary,
                        "X-Request-Id",
                        canary,
                        "Request-Id",
                        canary,
                        "traceparent",
                        "00-" + canary,
                        "baggage",
                        "name=" + canary,
                        "Cookie",
                        "name=" + canary,
                        "Purpose-Of-Use",
                        "TREAT");
        answers.heard(people.organisation(person).orElse(""), reply);
    }

    private String canary(String person, String where) {
        return canaries.next(people.organisation(person).orElse("nobody"), where);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
