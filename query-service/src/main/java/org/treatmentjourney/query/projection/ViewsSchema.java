package org.treatmentjourney.query.projection;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code views} up to date when it is made; whatever uses the tables asks for it first. */
public final class ViewsSchema {

    /** @param owner of the log as well: the roles that may use the tables have been made there */
    public ViewsSchema(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas(Projection.SCHEMA)
                .defaultSchema(Projection.SCHEMA)
                .locations("classpath:db/views")
                .load()
                .migrate();
    }
}
