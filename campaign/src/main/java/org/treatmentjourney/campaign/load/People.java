package org.treatmentjourney.campaign.load;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.treatmentjourney.campaign.http.Answer;
import org.treatmentjourney.campaign.http.Api;
import org.treatmentjourney.campaign.program.Waiting;
import tools.jackson.databind.JsonNode;

/** Does what people do: a request whose answer got lost is sent again with its key, until it is decided. */
public final class People {

    /** Stands in every text that is typed, so that a text in clear can be found anywhere. */
    public static final String CANARY = "Kanarie" + UUID.randomUUID().toString().substring(0, 8);

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Api api;
    private final Ledger ledger;

    public People(Api api, Ledger ledger) {
        this.api = api;
        this.ledger = ledger;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Api api() {
        return api;
    }

    public Answer journey(UUID journey, String command, String body, String... headers) {
        return perform("journeys", journey, command, body, UUID.randomUUID().toString(), headers);
    }

    /** Repeats until it is decided; what is accepted goes into the ledger. */
    public Answer perform(String kind, UUID id, String command, String body, String key, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Idempotency-Key";
        all[headers.length + 1] = key;
        String path = "/api/" + kind + "/" + id + "/" + command;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = api.post("clinician", path, body, all);
        while (!answer.decided()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "No decision on " + command + " for " + PATIENCE.toMinutes() + " minutes");
            }
            ledger.repeated();
            Waiting.pause(Duration.ofMillis(50));
            answer = api.post("clinician", path, body, all);
        }
        if (answer.accepted()) {
            ledger.acknowledged(id, answer);
        }
        return answer;
    }

    /** A new client with a journey that has just begun. */
    public UUID begin() {
        UUID client = UUID.randomUUID();
        UUID journey = UUID.randomUUID();
        expectAccepted(perform(
                "clients",
                client,
                "register-client",
                "{\"name\": {\"alias\": \"%s\"}, \"language\": \"en\"}".formatted(words("alias")),
                UUID.randomUUID().toString()));
        expectAccepted(journey(journey, "refer-client", """
                {"clientId": "%s", "source": "self", "service": "chemsex-clinic", "receivedOn": "%s", "reason": "%s"}
                """.formatted(
                        client, LocalDate.now(ZoneOffset.UTC).minusDays(9), words("reason"))));
        return journey;
    }

    public Answer setGoal(UUID journey, UUID goal, String... headers) {
        Answer answer = journey(
                journey,
                "set-goal",
                "{\"goalId\": \"%s\", \"statement\": \"%s\", \"change\": \"reduce\"}".formatted(goal, words("goal")),
                headers);
        if (answer.accepted()) {
            ledger.goalSet(journey, goal);
        }
        return answer;
    }

    /** A journey in which a goal was set and then marked as entered in error. */
    public void strikeAGoal() {
        UUID journey = begin();
        UUID goal = UUID.randomUUID();
        expectAccepted(setGoal(journey, goal));
        expectAccepted(journey(journey, "mark-entered-in-error", """
                {"eventId": "%s", "reason": "wrong-content", "note": "%s"}
                """.formatted(lastEvent(journey), words("slip"))));
        ledger.goalStruck(journey, goal);
    }

    private String lastEvent(UUID journey) {
        String path = "/api/audit/journeys/" + journey + "/events";
        Answer answer = api.get("auditor", path);
        while (!answer.decided()) {
            Waiting.pause(Duration.ofMillis(50));
            answer = api.get("auditor", path);
        }
        JsonNode items = answer.json().get("items");
        return items.get(items.size() - 1).get("eventId").asString();
    }

    static String words(String about) {
        return "The " + about + " in words only " + CANARY + " would use";
    }

    public static void expectAccepted(Answer answer) {
        if (!answer.accepted()) {
            throw new IllegalStateException("Refused with " + answer.status() + ": " + answer.body());
        }
    }
}
