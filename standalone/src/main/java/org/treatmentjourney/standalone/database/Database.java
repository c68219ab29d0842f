package org.treatmentjourney.standalone.database;

/** The PostgreSQL that the log and the views are kept in. */
public sealed interface Database extends AutoCloseable permits EmbeddedDatabase, OutsideDatabase {

    String jdbcUrl();

    String user();

    String password();

    /** Where it is, in words for the person who starts the program. */
    String place();

    @Override
    void close();
}
