package org.treatmentjourney.standalone.walk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The logins of the services' database, made by the statements that make them for docker-compose. */
final class ServiceLogins {

    private static final Map<String, String> LOGINS =
            Map.of("command-service", "journey_commands", "query-service", "journey_queries");

    private ServiceLogins() {}

    /** What psql would put in: this database trusts everybody who comes from the same machine. */
    static void make(EmbeddedPostgres postgres) throws IOException {
        String sql = Files.readString(Path.of("..", "compose", "logins.sql"))
                .lines()
                .filter(line -> !line.startsWith("\\set"))
                .map(line -> line.replaceAll(":'\\w+'", "'any'").replace(":\"DBNAME\"", "postgres"))
                .collect(Collectors.joining("\n"));
        new JdbcTemplate(postgres.getPostgresDatabase()).execute(sql);
    }

    /** Nothing for a program that has no business there. */
    static Map<String, String> of(String service) {
        if (!LOGINS.containsKey(service)) {
            return Map.of();
        }
        return Map.of(
                "JOURNEY_DB_USER",
                LOGINS.get(service),
                "JOURNEY_DB_PASSWORD",
                "any",
                "JOURNEY_DB_OWNER_USER",
                "journey",
                "JOURNEY_DB_OWNER_PASSWORD",
                "any");
    }
}
