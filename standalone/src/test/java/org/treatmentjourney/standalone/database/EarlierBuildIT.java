package org.treatmentjourney.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.treatmentjourney.standalone.Standalone;

/** Data made before there were fences: everything belongs to the one login there was, and it was used for everything. */
class EarlierBuildIT {

    @TempDir
    private Path data;

    @Test
    void a_data_directory_of_an_earlier_build_comes_up_behind_the_fences() throws SQLException, IOException {
        SharedPrograms.linkInto(data);
        try (var database = EmbeddedDatabase.open(data)) {
            migrate(database, "event_log", "5");
            migrate(database, "views", "121");
            Sql.on(database).run("CREATE TABLE views_shadow.client (LIKE views.client)");
            Sql.asAdministrator(data, database)
                    .run(
                            "DROP OWNED BY journey_runtime, analyst",
                            "DROP ROLE journey_runtime, journey_writer, journey_projector, journey_reader, analyst");
        }
        Files.delete(data.resolve("runtime.env"));

        try (var program = SpringApplication.run(
                Standalone.class,
                "--server.port=0",
                "--journey.data.directory=" + data,
                "--journey.keys.directory=" + data.resolve("keys"))) {
            var database = program.getBean(Database.class);
            assertThat(Sql.asProgram(database).ask("SELECT count(*) > 0 FROM event_log.domain_event"))
                    .isEqualTo("t");
            assertThat(Sql.on(database)
                            .ask("SELECT count(*) FROM pg_tables WHERE schemaname = 'views_shadow'"
                                    + " AND tableowner = 'journey'"))
                    .isEqualTo("0");
            assertThat(Sql.on(database).ask("SELECT relrowsecurity FROM pg_class WHERE oid = 'views.client'::regclass"))
                    .isEqualTo("t");
        }
    }

    private static void migrate(Database database, String schema, String version) {
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().user(),
                        database.owner().password())
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/" + schema)
                .skipDefaultCallbacks(true)
                .target(version)
                .load()
                .migrate();
    }
}
