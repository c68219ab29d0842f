package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.log.key.KeyPool;
import org.treatmentjourney.log.schema.SchemaOwner;
import org.treatmentjourney.query.fence.Fence;

/** The running program, seen from its database. */
@ExtendWith(OneProgram.class)
class DatabaseFencesIT {

    private Program program;
    private JdbcTemplate pool;
    private JdbcTemplate owner;

    @BeforeEach
    void look(Program running) {
        program = running;
        var connections = running.bean(DataSource.class);
        pool = new JdbcTemplate(connections);
        owner = new JdbcTemplate(running.bean(SchemaOwner.class).beside(connections));
    }

    @Test
    void the_program_comes_in_as_somebody_who_owns_nothing() {
        var keys = new JdbcTemplate(program.bean(KeyPool.class).dataSource());
        assertThat(pool.queryForObject("select current_user", String.class)).isEqualTo("journey_runtime");
        assertThat(keys.queryForObject("select current_user", String.class)).isEqualTo("journey_runtime");
        assertThat(pool.queryForList(
                        "select distinct tableowner from pg_tables"
                                + " where schemaname in ('event_log', 'views', 'analytics', 'drafts')",
                        String.class))
                .containsExactly("journey");
        assertThat(pool.queryForList("select pid from pg_stat_activity where usename = 'journey'", Long.class))
                .as("connections of the owner")
                .isEmpty();
    }

    @Test
    void nobody_changes_an_event_not_even_the_owner() {
        String erase = "delete from event_log.domain_event";
        assertThatThrownBy(() -> pool.execute(erase)).hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> owner.execute(erase))
                .hasStackTraceContaining("Events are for ever: DELETE is refused");
    }

    @Test
    void an_answer_over_http_sees_what_the_fence_lets_through() {
        var one = OneJourney.begun(program);
        assertThat(one.get("goals", 1).status()).isEqualTo(200);
        owner.execute("create policy shut on views.goals as restrictive using (current_user <> 'journey_reader')");
        try {
            assertThat(one.ask("goals", "").status()).isEqualTo(404);
            assertThat(one.ask("", "").status()).isEqualTo(200);
        } finally {
            owner.execute("drop policy shut on views.goals");
        }
        assertThat(one.ask("goals", "").status()).isEqualTo(200);
    }

    @Test
    void what_reads_for_an_answer_has_no_rows_of_others_to_hand_out() {
        assertThat(journeysOf("harbour", "st-anne")).isZero();
        assertThat(journeysOf("harbour", "harbour")).isPositive();
        assertThat(journeysOf("st-anne", "harbour")).isZero();
        assertThat(journeysOf("st-anne", "st-anne")).isPositive();
    }

    @Test
    void a_draft_is_shown_within_its_organisation_only() {
        var one = OneJourney.begun(program);
        String body = "{\"clientId\": \"%s\", \"journeyId\": \"%s\", \"form\": \"set-goal\", \"content\": \"words\"}"
                .formatted(one.client(), one.journey());
        Reply saved = one.clinician()
                .send(
                        "PUT",
                        "/api/drafts/" + UUID.randomUUID(),
                        body.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json");
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        String about = "select draft from drafts.draft where subject = '" + one.client() + "'";
        assertThat(rows("harbour", about)).isEqualTo(1);
        assertThat(rows("st-anne", about)).isZero();
    }

    private long journeysOf(String asking, String organisation) {
        return rows(asking, "select row from views.journey where organisation = '" + organisation + "'");
    }

    private long rows(String asking, String sql) {
        Fence fence = program.bean(Fence.class);
        fence.answerFor(asking);
        try {
            return fence.read(jdbc -> jdbc.queryForList(sql)).size();
        } finally {
            fence.answerFor(null);
        }
    }
}
