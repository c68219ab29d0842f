package org.treatmentjourney.log.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/** On a server of its own, since all databases of a server have their roles in common. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseRolesIT {

    private EmbeddedPostgres server;
    private JdbcTemplate administrator;

    @BeforeAll
    void start() throws IOException {
        server = EmbeddedPostgres.start();
        administrator = new JdbcTemplate(server.getPostgresDatabase());
        administrator.execute("create role somebody login");
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void who_may_make_no_roles_is_told_what_an_administrator_has_to_run() {
        DatabaseRoles.make(server.getPostgresDatabase());
        administrator.execute("drop role journey_reader");

        assertThatExceptionOfType(RolesMissing.class)
                .isThrownBy(() -> DatabaseRoles.make(somebody()))
                .satisfies(missing -> assertThat(missing.remedy()).endsWith("run: CREATE ROLE journey_reader;"));
    }

    @Test
    void who_may_makes_those_that_are_missing_and_nobody_can_come_in_as_one() {
        DatabaseRoles.make(server.getPostgresDatabase());
        DatabaseRoles.make(server.getPostgresDatabase());

        assertThatCode(() -> DatabaseRoles.make(somebody())).doesNotThrowAnyException();
        assertThat(administrator.queryForObject(
                        "select count(*) from pg_roles where rolname = any (?) and not rolcanlogin",
                        Integer.class,
                        (Object) List.of(DatabaseRole.values()).stream()
                                .map(DatabaseRole::roleName)
                                .toArray(String[]::new)))
                .isEqualTo(4);
    }

    @Test
    void a_login_without_a_role_that_it_needs_is_refused_and_told_which() {
        DatabaseRoles.make(server.getPostgresDatabase());
        administrator.execute("grant journey_projector to somebody");

        DatabaseRoles.require(somebody(), DatabaseRole.JOURNEY_PROJECTOR);
        assertThatExceptionOfType(RolesMissing.class)
                .isThrownBy(() ->
                        DatabaseRoles.require(somebody(), DatabaseRole.JOURNEY_PROJECTOR, DatabaseRole.JOURNEY_READER))
                .withMessageContaining("somebody")
                .satisfies(missing -> assertThat(missing.remedy()).contains("GRANT journey_reader TO somebody;"));
    }

    private DataSource somebody() {
        return server.getDatabase("somebody", "postgres");
    }
}
