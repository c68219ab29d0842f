package org.treatmentjourney.log.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code event_log} up to date when it is made; whatever uses the tables asks for it first. */
public final class LogSchema {
    private final String version;

    public LogSchema(DataSource dataSource) {
        var flyway = Flyway.configure()
                .dataSource(dataSource)
                .schemas("event_log")
                .defaultSchema("event_log")
                .locations("classpath:db/event_log")
                .load();
        flyway.migrate();
        this.version = String.valueOf(flyway.info().current().getVersion());
    }

    public String version() {
        return version;
    }
}
