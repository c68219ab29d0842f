package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A token gives no more than the staff record does, from the very next request on. */
@ExtendWith(OneProgram.class)
class StaffIT {

    private Program program;
    private Staff clinician2;
    private Staff operator;
    private Walker walker;

    @BeforeEach
    void refer(Program running) {
        program = running;
        clinician2 = new Staff(running, "clinician2");
        operator = new Staff(running, "operator");
        Caller clinician = running.as("clinician");
        walker = Walker.begin(clinician, clinician, "Fern");
        walker.told("assign-keyworker", "{\"keyworker\": \"clinician2\"}");
    }

    @AfterEach
    void takeBack() {
        clinician2.takeBack();
        operator.takeBack();
    }

    @Test
    void whoever_has_left_is_refused_at_the_very_next_request_on_both_sides_and_back_once_that_was_an_error() {
        Caller signedIn = program.as("clinician2");
        assertThat(signedIn.get("/api/worklist").status()).isEqualTo(200);

        clinician2.leaves();

        refused(signedIn.get("/api/worklist"), "access.left");
        refused(contact(signedIn), "access.left");
        clinician2.takeBack();
        assertThat(signedIn.get("/api/worklist").status()).isEqualTo(200);
        assertThat(contact(signedIn).status()).isEqualTo(200);
    }

    @Test
    @SuppressWarnings("try") // open is all the stream has to be
    void whoever_listens_hears_no_more_once_they_have_left() throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        try (var listening =
                program.as("clinician2").listen("/api/clients/" + walker.client() + "/changes", heard::add)) {
            await(heard, walker.journey().toString());
            clinician2.leaves();
            await(heard, "closed");
        }
    }

    @Test
    void an_operator_who_has_left_operates_no_more() {
        Caller signedIn = program.as("operator");
        assertThat(signedIn.get("/api/operations/projections").status()).isEqualTo(200);

        operator.leaves();

        refused(signedIn.get("/api/operations/projections"), "access.left");
    }

    @Test
    void a_role_that_is_no_longer_recorded_gives_no_right() {
        Caller signedIn = program.as("clinician2");
        String journey = "/api/journeys/" + walker.journey();

        clinician2.told("change-staff-duties", "{\"roles\": [\"receptionist\"], \"services\": []}");

        refused(signedIn.post(journey + "/set-goal", Walker.goal(UUID.randomUUID(), "less")), "access.role");
        refused(signedIn.get(journey + "/goals"), "access.role");
        clinician2.takeBack();
        assertThat(signedIn.get(journey + "/goals").status()).isEqualTo(200);
    }

    @Test
    void the_caseload_of_somebody_who_has_left_shows_as_unallocated_and_says_why() {
        Instant before = Instant.now();
        clinician2.leaves();
        String seen = clinician2.seen() + "&at-least=" + walker.journey() + ":2";

        JsonNode duty = unallocated("due-work?" + seen).orElseThrow();
        assertThat(duty.get("rule").asString()).isEqualTo("R44");
        assertThat(duty.get("why").asString()).startsWith("The keyworker has left; nobody has taken over since ");
        assertThat(unallocated("due-work?as-known-at=" + before)).isEmpty();
        String mine = "&keyworker=clinician2&limit=200&" + seen;
        Reply worklist = clinician2.manager().get("/api/worklist?kind=unallocated" + mine, "Accept-Language", "nb");
        assertThat(listed(worklist).orElseThrow().get("why").asString())
                .startsWith("Fast kontakt har sluttet; ingen har overtatt siden ");
        JsonNode open =
                listed(clinician2.manager().get("/api/caseload?" + mine)).orElseThrow();
        assertThat(open.hasNonNull("keyworker")).isFalse();
        assertThat(open.get("formerKeyworker").asString()).isEqualTo("clinician2");
    }

    @Test
    void the_journeys_of_somebody_who_is_away_are_those_of_whoever_covers_or_nobodys() {
        var keyworker = Staff.takenOn(program, "keyworker");
        var colleague = Staff.takenOn(program, "colleague");
        walker.told("assign-keyworker", "{\"keyworker\": \"%s\"}".formatted(keyworker.person()));
        String from = "\"from\": \"" + Walker.today() + "\"";
        String journey = "&at-least=" + walker.journey() + ":3";

        keyworker.told("record-staff-absence", "{" + from + "}");
        assertThat(unallocated("due-work?" + keyworker.seen() + journey)
                        .orElseThrow()
                        .get("why")
                        .asString())
                .endsWith("and nobody covers.");
        keyworker.told("record-staff-absence", "{" + from + ", \"cover\": \"" + colleague.person() + "\"}");
        assertThat(unallocated("due-work?" + keyworker.seen() + journey)).isEmpty();
        String list = "/api/worklist?limit=200&keyworker=" + colleague.person() + "&" + keyworker.seen() + journey;
        assertThat(listed(keyworker.manager().get(list))).isPresent();
    }

    private Optional<JsonNode> unallocated(String query) {
        Reply reply = walker.reading().get("/api/journeys/" + walker.journey() + "/" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("kind").asString().equals("unallocated"))
                .findFirst();
    }

    private Optional<JsonNode> listed(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        String journey = walker.journey().toString();
        return reply.json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("journeyId").asString().equals(journey))
                .findFirst();
    }

    private Reply contact(Caller caller) {
        return caller.post(
                "/api/journeys/" + walker.journey() + "/record-contact",
                "{\"outcome\": \"not-reached\", \"channel\": \"telephone\"}");
    }

    private static void refused(Reply reply, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(403);
        assertThat(reply.at("/code")).isEqualTo(code);
    }

    private static void await(LinkedBlockingQueue<String> heard, String part) throws InterruptedException {
        String line;
        do {
            line = heard.poll(20, TimeUnit.SECONDS);
            assertThat(line).as("a line with " + part).isNotNull();
        } while (!line.contains(part));
    }
}
