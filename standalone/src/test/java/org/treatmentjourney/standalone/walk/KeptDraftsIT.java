package org.treatmentjourney.standalone.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.log.schema.SchemaOwner;

/** How long a draft lasts. */
class KeptDraftsIT {

    @Test
    void a_draft_outlives_the_program_until_nobody_has_gone_on_with_it_for_a_month() throws Exception {
        try (var program = new Program(Files.createTempDirectory("drafts"), "--journey.demo=false")) {
            var one = OneJourney.begun(program);
            one.get("", 1);
            UUID fresh = save(program, one, "record-session");
            UUID spent = save(program, one, "record-contact");
            UUID almost = save(program, one, "set-goal");
            age(program, "saved_at", "31 days", spent);
            age(program, "saved_at", "29 days", almost);
            age(program, "begun_at", "40 days", almost);
            age(program, "begun_at", "30 minutes", fresh);

            program.restart("--journey.demo=false", "--journey.drafts.unfinished-after=20m");

            await().untilAsserted(() -> assertThat(
                            program.as("clinician").get("/api/drafts/" + spent).status())
                    .isEqualTo(404));
            for (UUID kept : new UUID[] {fresh, almost}) {
                assertThat(program.as("clinician").get("/api/drafts/" + kept).at("/content"))
                        .isEqualTo("Grønnspett");
            }
            assertThat(program.as("clinician2")
                            .get("/api/drafts/unfinished")
                            .json()
                            .get("items"))
                    .extracting(item -> item.get("form").asString())
                    .containsExactly("set-goal", "record-session");
        }
    }

    private static UUID save(Program program, OneJourney one, String form) {
        UUID draft = UUID.randomUUID();
        String body = "{\"clientId\": \"%s\", \"journeyId\": \"%s\", \"form\": \"%s\", \"content\": \"Grønnspett\"}"
                .formatted(one.client(), one.journey(), form);
        Reply reply = program.as("clinician")
                .send("PUT", "/api/drafts/" + draft, body.getBytes(UTF_8), "Content-Type", "application/json");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return draft;
    }

    private static void age(Program program, String column, String by, UUID draft) {
        new JdbcTemplate(program.bean(SchemaOwner.class).beside(program.bean(DataSource.class)))
                .update(
                        "update drafts.draft set %1$s = %1$s - ?::interval where draft = ?".formatted(column),
                        by,
                        draft);
    }
}
