package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Guided self-help is a course of its own, open to whoever works with its journey and to nobody else. */
@ExtendWith(OneProgram.class)
class SelfHelpIT {

    private static final String CODE = "kestrel-4711-ottery";

    private final UUID course = UUID.randomUUID();
    private Program program;
    private OneJourney one;

    @BeforeEach
    void begin(Program running) {
        program = running;
        one = OneJourney.begun(running);
        Reply begun = send("begin-self-help", """
                {"journeyId": "%s", "tool": "low-mood", "guide": "clinician", "begunOn": "%s"}
                """.formatted(one.journey(), OneJourney.TODAY.minusDays(8)));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.header("Location")).isEqualTo("/api/self-help/" + course);
    }

    @Test
    void the_access_code_is_told_to_whoever_asks_for_it_and_stands_nowhere_else() {
        done("record-access-code", "{\"code\": \"%s\"}".formatted(CODE));
        String client = "/api/clients/" + one.client();
        String seen = "?at-least=" + course + ":2";

        JsonNode timeline = clinician().get(client + "/timeline" + seen).json();
        String entry = entry(timeline, "AccessCodeRecorded");
        for (String path : List.of(
                "/api/self-help/" + course + seen,
                "/api/journeys/" + one.journey() + "/self-help" + seen,
                "/api/journeys/" + one.journey() + "/due-work" + seen,
                client + "/timeline" + seen,
                client + "/timeline/" + entry,
                "/api/worklist?limit=200")) {
            Reply reply = clinician().get(path);
            assertThat(reply.status()).as(path).isEqualTo(200);
            assertThat(reply.text()).as(path).doesNotContain(CODE);
        }
        for (String auditor : List.of("auditor", "privacy")) {
            Reply audit = program.as(auditor).get("/api/audit/clients/" + one.client() + "/events");
            assertThat(audit.text()).contains("selfhelp.AccessCodeRecorded").doesNotContain(CODE);
        }

        assertThat(clinician().get("/api/self-help/" + course + "/access-code").at("/code"))
                .isEqualTo(CODE);
        assertThat(program.as("manager")
                        .get("/api/self-help/" + course + "/access-code")
                        .status())
                .isEqualTo(403);
        assertThat(clinician().get(client + "/access-log").text()).contains("\"view\":\"access-code\"");
    }

    @Test
    void a_newer_code_takes_the_place_of_the_older_one_and_one_in_error_is_gone() {
        assertThat(clinician()
                        .get("/api/self-help/" + course + "/access-code?at-least=" + course + ":1")
                        .status())
                .isIn(400, 404);
        done("record-access-code", "{\"code\": \"first\"}");
        done("record-access-code", "{\"code\": \"second\"}");
        JsonNode timeline = clinician()
                .get("/api/clients/" + one.client() + "/timeline?at-least=" + course + ":3")
                .json();
        assertThat(code()).isEqualTo("second");

        done(
                "mark-entered-in-error",
                "{\"eventId\": \"%s\", \"reason\": \"wrong-content\"}"
                        .formatted(entry(timeline, "AccessCodeRecorded")));
        assertThat(code()).isEqualTo("first");
    }

    @Test
    void another_organisation_meets_no_such_course_and_no_such_journey() {
        Caller partner = program.as("partner");
        Reply read = partner.get("/api/self-help/" + course);
        Reply written = partner.post("/api/self-help/" + course + "/assign-guide", "{\"guide\": \"partner\"}");
        Reply begun = partner.post(
                "/api/self-help/" + UUID.randomUUID() + "/begin-self-help",
                "{\"journeyId\": \"%s\", \"tool\": \"sleep\", \"guide\": \"partner\"}".formatted(one.journey()));

        assertThat(read.at("/code")).isEqualTo("self-help.unknown");
        assertThat(written.at("/code")).isEqualTo("self-help.unknown");
        assertThat(begun.at("/code")).isEqualTo("journey.unknown");
    }

    @Test
    void worse_scores_are_work_for_today_with_the_numbers_until_somebody_says_what_they_did() {
        done("record-check-in", "{\"score\": 8, \"occurredOn\": \"%s\"}".formatted(OneJourney.TODAY.minusDays(4)));
        done("record-check-in", "{\"score\": 15, \"occurredOn\": \"%s\"}".formatted(OneJourney.TODAY));

        JsonNode worse = due("worse-scores", 3);
        assertThat(worse.get("why").asString()).contains("from 8 to 15 of 27");
        assertThat(worse.get("selfHelpId").asString()).isEqualTo(course.toString());
        assertThat(worse.get("dueOn").asString()).isEqualTo(OneJourney.TODAY.toString());
        assertThat(worse.get("deferrable").asBoolean()).isFalse();
        assertThat(worklist("worse-scores")).contains(course.toString());

        done("follow-up-worse-scores", "{\"done\": \"Rang at once.\"}");
        assertThat(works(4)).doesNotContain("worse-scores").contains("guidance-call");
    }

    @Test
    void whoever_breaks_off_is_still_to_be_asked_and_nobody_asks_anything_after_a_death() {
        done("break-off-self-help", "{\"reason\": \"no-time\", \"brokenOffOn\": \"%s\"}".formatted(OneJourney.TODAY));
        assertThat(due("evaluation", 2).get("dueOn").asString())
                .isEqualTo(OneJourney.TODAY.plusDays(14).toString());
        assertThat(worklist("evaluation")).contains(course.toString());

        long died = one.post("record-death", "{\"diedOn\": \"%s\"}".formatted(OneJourney.TODAY))
                .json()
                .get("version")
                .asLong();
        assertThat(one.get("due-work", died).text()).doesNotContain("evaluation");
        assertThat(worklist("evaluation")).doesNotContain(course.toString());
    }

    @Test
    void the_past_of_a_course_can_be_asked_for() {
        done(
                "record-check-in",
                "{\"score\": 9, \"part\": 2, \"occurredOn\": \"%s\"}".formatted(OneJourney.TODAY.minusDays(2)));
        String then = OneJourney.TODAY.minusDays(4) + "T12:00:00Z";
        Reply past = clinician().get("/api/self-help/" + course + "?as-of=" + then + "&at-least=" + course + ":2");
        assertThat(past.status()).as(past.text()).isEqualTo(200);
        assertThat(past.json().get("part").asInt()).isZero();
    }

    private Caller clinician() {
        return one.clinician();
    }

    private String code() {
        return clinician().get("/api/self-help/" + course + "/access-code").at("/code");
    }

    private static String entry(JsonNode timeline, String type) {
        return timeline.get("items")
                .valueStream()
                .filter(item -> item.get("type").asString().equals(type))
                .findFirst()
                .orElseThrow()
                .get("eventId")
                .asString();
    }

    private JsonNode due(String kind, long version) {
        return dueWork(version)
                .valueStream()
                .filter(item -> item.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is not due"));
    }

    private List<String> works(long version) {
        return dueWork(version)
                .valueStream()
                .map(item -> item.get("kind").asString())
                .toList();
    }

    private JsonNode dueWork(long version) {
        return one.get("due-work", "at-least=" + course + ":" + version).json().get("items");
    }

    private String worklist(String kind) {
        return clinician().get("/api/worklist?limit=200&kind=" + kind).text();
    }

    private Reply send(String command, String body) {
        return clinician().post("/api/self-help/" + course + "/" + command, body);
    }

    private void done(String command, String body) {
        Reply reply = send(command, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }
}
