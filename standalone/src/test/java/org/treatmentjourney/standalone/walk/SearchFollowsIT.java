package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.log.key.Keys;

/** Search knows what the view knows, whoever wrote it, and no longer whom the view no longer knows. */
@ExtendWith(OneProgram.class)
class SearchFollowsIT {

    private static final String COLUMNS =
            "row, stream, subject, organisation, service, version, position, recorded_at, effective_at, state";

    private Program program;
    private Searched searched;
    private UUID client;

    @BeforeEach
    void register(Program running) {
        program = running;
        searched = Searched.withNewName(running);
        client = searched.registered("manager", "Ann");
    }

    @Test
    void whoever_was_entered_in_error_is_not_found() {
        assertThat(searched.found("manager", searched.family(), client)).containsExactly(client.toString());
        String event = program.as("auditor")
                .get("/api/audit/clients/" + client + "/events")
                .at("/items/0/eventId");

        Reply marked = program.as("manager")
                .post(
                        "/api/clients/" + client + "/mark-entered-in-error",
                        "{\"eventId\": \"%s\", \"reason\": \"duplicate\"}".formatted(event));

        assertThat(marked.status()).as(marked.text()).isEqualTo(200);
        assertThat(searched.found("manager", searched.family(), client, 2)).isEmpty();
    }

    @Test
    void whoever_was_erased_is_not_found() {
        assertThat(searched.found("manager", searched.family(), client)).containsExactly(client.toString());

        program.bean(Keys.class).shred(client);

        assertThat(searched.found("manager", searched.family(), client)).isEmpty();
    }

    @Test
    void whoever_was_found_before_is_found_once_the_view_has_been_rebuilt_also_after_all_was_forgotten() {
        UUID another = searched.registered("manager", "Bea");
        assertThat(searched.found("manager", searched.family(), another)).hasSize(2);
        program.as("operator").post("/api/operations/projections/client/rebuild", "");
        program.settled();
        assertThat(searched.found("manager", searched.family(), another)).hasSize(2);

        program.bean(Keys.class).shred(another);

        assertThat(searched.found("manager", searched.family(), client)).containsExactly(client.toString());
    }

    /** Another copy of the program writes rows whenever it likes, and what it wrote first may be there last. */
    @Test
    void what_was_still_being_written_while_somebody_looked_is_found_once_it_is_there() throws SQLException {
        assertThat(program.as("manager")
                        .get("/api/clients/" + client + "?at-least=" + client + ":1")
                        .status())
                .isEqualTo(200);
        try (var another = program.bean(DataSource.class).getConnection()) {
            run(
                    another,
                    "create table views_shadow.kept as select " + COLUMNS + " from views.client where row = '" + client
                            + "'");
            run(another, "delete from views.client where row = '" + client + "'");
            another.setAutoCommit(false);
            run(another, "insert into views.client (" + COLUMNS + ") select " + COLUMNS + " from views_shadow.kept");
            UUID later = searched.registered("manager", "Bea");
            assertThat(searched.found("manager", searched.family(), later)).containsExactly(later.toString());

            another.commit();
            another.setAutoCommit(true);

            assertThat(searched.found("manager", searched.family(), later))
                    .isEqualTo(List.of(client.toString(), later.toString()));
            run(another, "drop table views_shadow.kept");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
