package org.treatmentjourney.standalone.database;

import org.treatmentjourney.log.schema.SchemaOwner;

/** The PostgreSQL that the log and the views are kept in. */
public sealed interface Database extends AutoCloseable permits EmbeddedDatabase, OutsideDatabase {

    String jdbcUrl();

    /** Whom the program comes in as. */
    String user();

    String password();

    SchemaOwner owner();

    /** Where it is, in words for the person who starts the program. */
    String place();

    @Override
    void close();
}
