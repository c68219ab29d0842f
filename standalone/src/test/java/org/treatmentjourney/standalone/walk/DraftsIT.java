package org.treatmentjourney.standalone.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.schema.SchemaOwner;

/** A note that is not written to its end waits for its writer, and tells nobody else what it says. */
@ExtendWith(OneProgram.class)
class DraftsIT {

    private static final String BIRD = "Grønnspett";

    private final UUID id = UUID.randomUUID();

    private Program program;
    private OneJourney one;
    private Drafting drafts;
    private JdbcTemplate owner;

    @BeforeEach
    void refer(Program running) {
        program = running;
        one = OneJourney.begun(running);
        one.get("", 1);
        drafts = new Drafting(running, one);
        owner = new JdbcTemplate(running.bean(SchemaOwner.class).beside(running.bean(DataSource.class)));
    }

    @Test
    void it_is_kept_as_it_was_written_until_it_is_dropped() {
        Reply saved = drafts.saved("clinician", id, BIRD);
        Reply found = program.as("clinician").get("/api/drafts/" + id);

        assertThat(found.status()).as(found.text()).isEqualTo(200);
        assertThat(found.at("/content")).isEqualTo(BIRD);
        assertThat(found.at("/draftId")).isEqualTo(id.toString());
        assertThat(found.at("/clientId")).isEqualTo(one.client().toString());
        assertThat(found.at("/journeyId")).isEqualTo(one.journey().toString());
        assertThat(found.at("/form")).isEqualTo("record-session");
        assertThat(found.at("/begunAt")).isEqualTo(saved.at("/begunAt"));
        assertThat(drafts.mine("clinician")).contains(id.toString());

        assertThat(drafts.drop("clinician", id).status()).isEqualTo(204);
        assertThat(program.as("clinician").get("/api/drafts/" + id).at("/code")).isEqualTo("draft.unknown");
        assertThat(drafts.drop("clinician", id).at("/code")).isEqualTo("draft.unknown");
        assertThat(drafts.mine("clinician")).doesNotContain(id.toString());
    }

    @Test
    void saved_again_it_is_written_over_and_stays_begun_when_it_was() {
        Reply first = drafts.saved("clinician", id, BIRD);
        Reply second = drafts.saved("clinician", id, "Svartspett");

        assertThat(second.at("/begunAt")).isEqualTo(first.at("/begunAt"));
        assertThat(second.at("/savedAt")).isGreaterThan(first.at("/savedAt"));
        assertThat(program.as("clinician").get("/api/drafts/" + id).at("/content"))
                .isEqualTo("Svartspett");
    }

    @Test
    void a_person_has_one_for_each_journey_and_form_whichever_id_it_has_by_then() {
        Reply first = drafts.saved("clinician", id, BIRD);
        UUID again = UUID.randomUUID();
        Reply second = drafts.saved("clinician", again, "Svartspett");

        assertThat(second.at("/begunAt")).isEqualTo(first.at("/begunAt"));
        assertThat(program.as("clinician").get("/api/drafts/" + again).at("/content"))
                .isEqualTo("Svartspett");
        assertThat(program.as("clinician").get("/api/drafts/" + id).status()).isEqualTo(404);
        assertThat(drafts.save("clinician", again, one, "record-contact", BIRD).at("/code"))
                .isEqualTo("id.taken");
    }

    @Test
    void what_is_kept_of_it_says_nothing_in_clear_and_the_log_knows_nothing_of_it() {
        long events = events();
        drafts.saved("clinician", id, BIRD);
        byte[] content = owner.queryForObject("select content from drafts.draft where draft = ?", byte[].class, id);
        String row = owner.queryForObject("select d::text from drafts.draft d where draft = ?", String.class, id);

        assertThat(new String(content, UTF_8)).doesNotContain(BIRD);
        assertThat(row).contains("record-session").doesNotContain(BIRD);
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void another_persons_is_as_good_as_none() {
        drafts.saved("clinician", id, BIRD);

        assertThat(program.as("clinician2").get("/api/drafts/" + id).at("/code"))
                .isEqualTo("draft.unknown");
        assertThat(drafts.drop("clinician2", id).at("/code")).isEqualTo("draft.unknown");
        assertThat(drafts.save("clinician2", id, one, "record-session", "Svartspett")
                        .at("/code"))
                .isEqualTo("draft.unknown");
        assertThat(drafts.mine("clinician2")).doesNotContain(id.toString());
        assertThat(program.as("clinician").get("/api/drafts/" + id).at("/content"))
                .isEqualTo(BIRD);
    }

    @Test
    void two_people_write_side_by_side_on_one_journey() {
        UUID other = UUID.randomUUID();
        drafts.saved("clinician", id, BIRD);
        drafts.saved("clinician2", other, "Svartspett");

        assertThat(program.as("clinician").get("/api/drafts/" + id).at("/content"))
                .isEqualTo(BIRD);
        assertThat(program.as("clinician2").get("/api/drafts/" + other).at("/content"))
                .isEqualTo("Svartspett");
    }

    @Test
    void nobody_keeps_one_of_what_they_may_not_record() {
        assertThat(drafts.save("partner", id, one, "record-session", BIRD).at("/code"))
                .isEqualTo("journey.unknown");
        assertThat(drafts.save("receptionist", id, one, "record-session", BIRD).at("/code"))
                .isEqualTo("access.role");
        assertThat(drafts.save("receptionist", id, one, "record-contact", BIRD).status())
                .isEqualTo(200);
        assertThat(drafts.save("auditor", id, one, "record-session", BIRD).at("/code"))
                .isEqualTo("access.role");
        var nowhere = new OneJourney(one.clinician(), one.client(), UUID.randomUUID());
        assertThat(drafts.save("clinician", id, nowhere, "record-session", BIRD).at("/code"))
                .isEqualTo("journey.unknown");
        var somebodyElse = new OneJourney(one.clinician(), UUID.randomUUID(), one.journey());
        assertThat(drafts.save("clinician", id, somebodyElse, "record-session", BIRD)
                        .at("/code"))
                .isEqualTo("journey.unknown");
    }

    @Test
    void everything_wrong_with_it_is_told_at_once_and_not_repeated() {
        Reply reply = drafts.put(
                "clinician",
                "/api/drafts/" + id,
                "{\"clientId\": \"" + BIRD + "\", \"form\": \"" + BIRD + "\", \"content\": \"" + "x".repeat(65_537)
                        + "\", \"effectiveAt\": \"2026-11-02T09:00:00Z\"}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactly("clientId", "content", "effectiveAt", "form", "journeyId");
        assertThat(reply.text()).doesNotContain(BIRD);
        assertThat(drafts.save("clinician", id, one, "record-session", "x".repeat(65_536))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_client_who_is_erased_takes_it_along() {
        drafts.saved("clinician", id, BIRD);
        program.bean(Keys.class).shred(one.client());

        assertThat(program.as("clinician").get("/api/drafts/" + id).at("/code")).isEqualTo("draft.unknown");
        assertThat(drafts.mine("clinician")).doesNotContain(id.toString());
        assertThat(owner.queryForList("select draft from drafts.draft where subject = ?", one.client()))
                .isEmpty();
        Reply again = drafts.save("clinician", id, one, "record-session", BIRD);
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.at("/code")).isEqualTo("client.erased");
    }

    @Test
    void reading_it_is_a_look_at_the_client_and_so_is_a_list_that_names_them() {
        drafts.saved("clinician", id, BIRD);
        age("begun_at", "4 hours 1 minute");
        for (String path : List.of("/api/drafts/" + id, "/api/drafts?limit=200", "/api/drafts/unfinished?limit=200")) {
            Reply reply = program.as("clinician").get(path);
            assertThat(drafts.looks(reply)).as(path).contains(one.client().toString());
        }
        assertThat(drafts.looks(program.as("clinician2").get("/api/drafts/" + id)))
                .isEmpty();
    }

    /** As if it had happened earlier. */
    private void age(String column, String by) {
        owner.update("update drafts.draft set %1$s = %1$s - ?::interval where draft = ?".formatted(column), by, id);
    }

    private long events() {
        return owner.queryForObject("select count(*) from event_log.domain_event", Long.class);
    }
}
