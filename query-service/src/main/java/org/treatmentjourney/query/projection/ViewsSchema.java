package org.treatmentjourney.query.projection;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code views} up to date when it is made; whatever uses the tables asks for it first. */
public final class ViewsSchema {

    private final DataSource dataSource;

    public ViewsSchema(DataSource dataSource) {
        this.dataSource = dataSource;
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(Projection.SCHEMA)
                .defaultSchema(Projection.SCHEMA)
                .locations("classpath:db/views")
                .load()
                .migrate();
    }

    DataSource dataSource() {
        return dataSource;
    }
}
