package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.standalone.walk.Correcting.Marked;
import tools.jackson.databind.JsonNode;

/** R38: an entry in error stays, struck, and counts nowhere; what belongs to another person is hidden at once. */
@ExtendWith(OneProgram.class)
class CorrectionIT {

    private static final String SECRET = "words about somebody else";

    private final UUID goal = UUID.randomUUID();
    private Program program;
    private OneJourney one;
    private Correcting correcting;

    @BeforeEach
    void refer(Program running) {
        program = running;
        one = OneJourney.begun(running);
        correcting = new Correcting(one);
    }

    @Test
    void an_entry_in_error_is_struck_on_the_timeline_and_counts_nowhere_else() {
        setGoal(goal, "the wrong words");
        UUID right = UUID.randomUUID();
        setGoal(right, "the right words");
        String replacement = newest("GoalSet", 3);
        String wrong = oldest("GoalSet", 3);

        Reply marked = correcting.mark(wrong, new Marked("wrong-content", replacement));

        assertThat(marked.status()).as(marked.text()).isEqualTo(200);
        assertThat(marked.at("/events/0")).isEqualTo("EntryMarkedInError");
        JsonNode goals = one.get("goals", 4).json().get("goals");
        assertThat(goals.valueStream().map(each -> each.get("goalId").asString()))
                .containsExactly(right.toString());
        JsonNode struck = item(wrong, 4);
        assertThat(struck.get("enteredInError").asBoolean()).isTrue();
        assertThat(struck.get("errorReason").asString()).isEqualTo("wrong-content");
        assertThat(struck.get("replacedBy").asString()).isEqualTo(replacement);
        assertThat(one.send("record-goal-progress", "{\"goalId\": \"%s\", \"progress\": \"partly\"}".formatted(goal))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_marking_taken_back_gives_the_entry_back() {
        setGoal(goal, "one evening");
        correcting.mark("GoalSet", 2, new Marked("duplicate"));
        assertThat(one.get("goals", 3).json().get("goals").isEmpty()).isTrue();

        correcting.mark("EntryMarkedInError", 3, new Marked("other"));

        assertThat(one.get("goals", 4).at("/goals/0/goalId")).isEqualTo(goal.toString());
        assertThat(item(oldest("GoalSet", 4), 4).get("enteredInError").asBoolean())
                .isFalse();
    }

    @Test
    void what_belongs_to_another_person_is_hidden_from_every_view_of_every_past() {
        setGoal(goal, SECRET);
        Instant known = Instant.parse(one.entry("GoalSet", 2).get("recordedAt").asString());
        String wrong = newest("GoalSet", 2);
        assertThat(one.get("goals", "as-known-at=" + known).text()).contains(SECRET);

        correcting.mark(wrong, new Marked("wrong-person"));

        String timeline = one.clinician()
                .get("/api/clients/" + one.client() + "/timeline?at-least=" + one.journey() + ":3")
                .text();
        assertThat(timeline).doesNotContain(wrong).contains("EntryMarkedInError");
        for (String view : new String[] {"", "goals", "handover", "due-work", "care-plan/versions"}) {
            assertThat(one.get(view, 3).text()).as(view).doesNotContain(SECRET);
            assertThat(one.get(view, "as-known-at=" + known).text()).as(view).doesNotContain(SECRET);
            assertThat(one.get(view, "as-of=" + Instant.now()).text()).as(view).doesNotContain(SECRET);
        }
        String path = "/api/audit/journeys/" + one.journey() + "/events";
        assertThat(program.as("auditor").get(path).text()).contains(wrong).doesNotContain(SECRET);
        assertThat(program.as("privacy").get(path).text()).contains(SECRET);
    }

    @Test
    void a_wrong_correction_is_refused_with_a_sentence_and_nothing_is_recorded() {
        setGoal(goal, "one evening");
        String entry = newest("GoalSet", 2);
        correcting.mark(entry, new Marked("duplicate"));

        Reply again = correcting.mark(entry, new Marked("duplicate"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.at("/rule")).isEqualTo("R38");
        assertThat(correcting
                        .mark(UUID.randomUUID().toString(), new Marked("other"))
                        .status())
                .isEqualTo(404);
        Reply unreadable = correcting.mark("x", new Marked("because"));
        assertThat(unreadable.status()).isEqualTo(400);
        assertThat(unreadable.json().get("errors").size()).isEqualTo(2);
        assertThat(one.get("", 3).json().get("version").asLong()).isEqualTo(3);
    }

    @Test
    void a_journey_that_was_referred_in_error_is_gone_until_that_is_taken_back() {
        setGoal(goal, "one evening");
        Reply marked = correcting.mark("ClientReferred", 2, new Marked("duplicate"));
        assertThat(marked.status()).as(marked.text()).isEqualTo(200);
        assertThat(one.ask("", "at-least=" + one.journey() + ":3").status()).isEqualTo(404);
        assertThat(one.send("assess-stage", "{\"stage\": \"persuasion\", \"reason\": \"x\"}")
                        .at("/code"))
                .isEqualTo("journey.entered-in-error");

        correcting.mark("EntryMarkedInError", 3, new Marked("other"));

        assertThat(one.get("", 4).at("/service")).isEqualTo("chemsex-clinic");
        assertThat(one.get("goals", 4).at("/goals/0/goalId")).isEqualTo(goal.toString());
    }

    @Test
    void a_journey_of_another_person_is_hidden_as_a_whole_and_stays_in_the_audit() {
        setGoal(goal, SECRET);
        Instant known = Instant.parse(one.entry("GoalSet", 2).get("recordedAt").asString());

        correcting.mark("ClientReferred", 2, new Marked("wrong-person"));

        String client = "/api/clients/" + one.client();
        assertThat(one.clinician()
                        .get(client + "/timeline?at-least=" + one.journey() + ":3")
                        .text())
                .doesNotContain("GoalSet")
                .doesNotContain("ClientReferred");
        assertThat(one.ask("goals", "as-known-at=" + known).status()).isEqualTo(404);
        for (String path : new String[] {"journeys/" + one.journey(), "clients/" + one.client()}) {
            String audit =
                    program.as("auditor").get("/api/audit/" + path + "/events").text();
            assertThat(audit).as(path).contains("journey.GoalSet").doesNotContain(SECRET);
            assertThat(program.as("privacy")
                            .get("/api/audit/" + path + "/events")
                            .text())
                    .as(path)
                    .contains(SECRET);
        }
    }

    @Test
    void what_was_known_before_an_error_was_found_is_told_with_the_journey() {
        String client = "/api/clients/" + one.client();
        Instant known =
                Instant.parse(one.entry("ClientReferred", 1).get("recordedAt").asString());
        correcting.mark("ClientReferred", 1, new Marked("duplicate"));

        assertThat(one.clinician()
                        .get(client + "?at-least=" + one.journey() + ":2")
                        .json()
                        .get("journeys")
                        .isEmpty())
                .isTrue();
        assertThat(one.clinician().get(client + "?as-known-at=" + known).at("/journeys/0/journeyId"))
                .isEqualTo(one.journey().toString());
    }

    private void setGoal(UUID id, String statement) {
        one.post(
                "set-goal",
                "{\"goalId\": \"%s\", \"statement\": \"%s\", \"change\": \"reduce\"}".formatted(id, statement));
    }

    private String newest(String type, long version) {
        return one.entry(type, version).get("eventId").asString();
    }

    private String oldest(String type, long version) {
        return items(version)
                .filter(item -> item.get("type").asString().equals(type))
                .reduce((newer, older) -> older)
                .orElseThrow()
                .get("eventId")
                .asString();
    }

    private JsonNode item(String eventId, long version) {
        return items(version)
                .filter(item -> item.get("eventId").asString().equals(eventId))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> items(long version) {
        return one.clinician()
                .get("/api/clients/" + one.client() + "/timeline?at-least=" + one.journey() + ":" + version)
                .json()
                .get("items")
                .valueStream();
    }
}
