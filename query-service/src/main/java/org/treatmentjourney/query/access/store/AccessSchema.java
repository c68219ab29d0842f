package org.treatmentjourney.query.access.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code access_log} up to date when it is made; whatever uses the table asks for it first. */
public final class AccessSchema {

    private static final String SCHEMA = "access_log";

    /** @param owner of the log as well: the roles that may use the table have been made there */
    public AccessSchema(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("classpath:db/access_log")
                .load()
                .migrate();
    }
}
