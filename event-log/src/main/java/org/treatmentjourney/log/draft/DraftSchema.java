package org.treatmentjourney.log.draft;

import org.flywaydb.core.Flyway;
import org.treatmentjourney.log.schema.LogSchema;

/** Brings the schema {@code drafts} up to date when it is made; whatever uses the table asks for it first. */
public final class DraftSchema {

    private static final String SCHEMA = "drafts";

    /** @param log with the roles that may use the table, and the keys that drafts go with */
    public DraftSchema(LogSchema log) {
        Flyway.configure()
                .dataSource(log.owner())
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("classpath:db/drafts")
                .load()
                .migrate();
    }
}
