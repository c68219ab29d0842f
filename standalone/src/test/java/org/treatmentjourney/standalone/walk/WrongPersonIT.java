package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.standalone.walk.Correcting.Marked;

/** R38: what belongs to another person is hidden at once, from all but the privacy officer. */
@ExtendWith(OneProgram.class)
class WrongPersonIT {

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
    void what_belongs_to_another_person_is_hidden_from_every_view_of_every_past() {
        correcting.setGoal(goal, SECRET);
        Instant known = Instant.parse(one.entry("GoalSet", 2).get("recordedAt").asString());
        String wrong = correcting.newest("GoalSet", 2);
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
    void a_journey_of_another_person_is_hidden_as_a_whole_and_stays_in_the_audit() {
        correcting.setGoal(goal, SECRET);
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
}
