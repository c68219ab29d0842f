package org.treatmentjourney.standalone.matrix;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.treatmentjourney.standalone.contract.People;
import org.treatmentjourney.standalone.demo.DemoJourneys;

/** Each demo journey as different people see it: the status of each address that they go to. */
record SideBySide(String journey, String service, Map<String, Map<String, Integer>> seen) {

    static final List<String> PEOPLE = List.of("clinician", "partner", "manager", "auditor", "analyst");

    static List<SideBySide> of(People people) {
        List<SideBySide> rows = new ArrayList<>();
        DemoJourneys.steps(LocalDate.now(ZoneOffset.UTC), ZoneOffset.UTC).stream()
                .filter(step -> step.path().endsWith("/refer-client"))
                .forEach(step -> {
                    String journey = step.path().replaceAll(".*journeys/([^/]+)/.*", "$1");
                    String client = step.body().get("clientId").asString();
                    Map<String, Map<String, Integer>> seen = new LinkedHashMap<>();
                    PEOPLE.forEach(person -> seen.put(person, seen(people, person, client, journey)));
                    rows.add(new SideBySide(journey, step.body().get("service").asString(), seen));
                });
        return rows;
    }

    private static Map<String, Integer> seen(People people, String person, String client, String journey) {
        Map<String, Integer> seen = new TreeMap<>();
        Map.of(
                        "client", "/api/clients/" + client,
                        "journey", "/api/journeys/" + journey,
                        "timeline", "/api/clients/" + client + "/timeline",
                        "audit", "/api/audit/journeys/" + journey + "/events")
                .forEach((name, address) ->
                        seen.put(name, people.as(person).get(address).status()));
        return seen;
    }

    int status(String person, String view) {
        return Objects.requireNonNull(Objects.requireNonNull(seen.get(person)).get(view));
    }

    @Override
    public String toString() {
        return PEOPLE.stream()
                .map(person -> person + " " + seen.get(person))
                .collect(Collectors.joining("  ", "%s %-24s ".formatted(journey, service), "\n"));
    }
}
