package org.treatmentjourney.standalone.matrix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.standalone.contract.Endpoint;

/**
 * Somebody in care, and how everybody stands to them.
 *
 * @param journey null for somebody who has only been registered
 * @param course of guided self-help on that journey
 * @param service where they are referred to, or could be
 * @param entry one of the entries on their timeline
 * @param ties by name: {@code +} tied, {@code -} of the same organisation, {@code .} of another one
 */
record Situation(
        String name,
        UUID client,
        @Nullable UUID journey,
        UUID course,
        String entry,
        String service,
        Map<String, String> ties) {

    static final List<String> PEOPLE = List.of(
            "clinician",
            "clinician2",
            "triage",
            "prescriber",
            "manager",
            "receptionist",
            "partner",
            "auditor",
            "privacy");

    static Situation of(String line, String service) {
        String[] cells = line.strip().split(" +");
        Map<String, String> ties = new TreeMap<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            ties.put(PEOPLE.get(i), cells[i + 1]);
        }
        return new Situation(cells[0], UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "", service, ties);
    }

    /** Whether an address is about somebody in care. A registration makes a new client, whom nobody is tied to yet. */
    static boolean concerns(Endpoint endpoint) {
        return endpoint.path().contains("{")
                        && List.of("clients", "journeys", "self-help").contains(endpoint.kind())
                        && !endpoint.path().endsWith("/register-client")
                || isDraft(endpoint);
    }

    /** What is kept of a note names client and journey in its body. */
    private static boolean isDraft(Endpoint endpoint) {
        return endpoint.toString().equals("PUT /api/drafts/{id}");
    }

    Verdict expected(String person) {
        return switch (ties.getOrDefault(person, "")) {
            case "+" -> Verdict.PERMITTED;
            case "-" -> Verdict.NOT_IN_THEIR_CARE;
            case "." -> Verdict.AS_GOOD_AS_NONE;
            default -> throw new AssertionError(person + " is not in " + PEOPLE);
        };
    }

    boolean tied(String person) {
        return "+".equals(ties.get(person));
    }

    Situation withoutJourney() {
        return new Situation(name, client, null, course, entry, service, ties);
    }

    Situation with(String known) {
        return new Situation(name, client, journey, course, known, service, ties);
    }

    boolean reaches(Endpoint endpoint) {
        boolean ofJourney = List.of("journeys", "self-help").contains(endpoint.kind());
        return journey != null
                || endpoint.begins() && !endpoint.kind().equals("self-help")
                || !ofJourney && !isDraft(endpoint);
    }

    /** A referral begins a journey of its own, and a draft has an id of its own. */
    String address(Endpoint endpoint) {
        UUID id = endpoint.begins() || isDraft(endpoint) || !concerns(endpoint)
                ? UUID.randomUUID()
                : switch (endpoint.kind()) {
                    case "clients" -> client;
                    case "self-help" -> course;
                    default -> Objects.requireNonNull(journey);
                };
        return endpoint.at(part -> part.equals("eventId") ? entry : id.toString());
    }

    boolean isNamedIn(String text) {
        return text.contains(client.toString()) || journey != null && text.contains(journey.toString());
    }
}
