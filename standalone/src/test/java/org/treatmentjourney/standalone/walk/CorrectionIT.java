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

/** R38: an entry in error stays, struck, and counts nowhere. */
@ExtendWith(OneProgram.class)
class CorrectionIT {

    private final UUID goal = UUID.randomUUID();
    private OneJourney one;
    private Correcting correcting;

    @BeforeEach
    void refer(Program running) {
        one = OneJourney.begun(running);
        correcting = new Correcting(one);
    }

    @Test
    void an_entry_in_error_is_struck_on_the_timeline_and_counts_nowhere_else() {
        correcting.setGoal(goal, "the wrong words");
        UUID right = UUID.randomUUID();
        correcting.setGoal(right, "the right words");
        String replacement = correcting.newest("GoalSet", 3);
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
        correcting.setGoal(goal, "one evening");
        correcting.mark("GoalSet", 2, new Marked("duplicate"));
        assertThat(one.get("goals", 3).json().get("goals").isEmpty()).isTrue();

        correcting.mark("EntryMarkedInError", 3, new Marked("other"));

        assertThat(one.get("goals", 4).at("/goals/0/goalId")).isEqualTo(goal.toString());
        assertThat(item(oldest("GoalSet", 4), 4).get("enteredInError").asBoolean())
                .isFalse();
    }

    @Test
    void a_wrong_correction_is_refused_with_a_sentence_and_nothing_is_recorded() {
        correcting.setGoal(goal, "one evening");
        String entry = correcting.newest("GoalSet", 2);
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
        correcting.setGoal(goal, "one evening");
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
