package org.treatmentjourney.log.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code event_log} up to date when it is made; whatever uses the tables asks for it first. */
public final class LogSchema {
    private final DataSource owner;
    private final String version;

    public LogSchema(DataSource owner) {
        this.owner = owner;
        DatabaseRoles.make(owner);
        var flyway = Flyway.configure()
                .dataSource(owner)
                .schemas("event_log")
                .defaultSchema("event_log")
                .locations("classpath:db/event_log")
                .load();
        flyway.migrate();
        this.version = String.valueOf(flyway.info().current().getVersion());
    }

    /** For whatever else is made in the same database. */
    public DataSource owner() {
        return owner;
    }

    public String version() {
        return version;
    }
}
