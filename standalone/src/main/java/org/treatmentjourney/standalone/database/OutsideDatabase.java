package org.treatmentjourney.standalone.database;

import org.treatmentjourney.log.schema.SchemaOwner;

/** A PostgreSQL that somebody else looks after; it is neither started nor stopped here. */
record OutsideDatabase(String jdbcUrl, String user, String password, SchemaOwner owner) implements Database {

    static OutsideDatabase at(String url, String user, String password, SchemaOwner owner) {
        return new OutsideDatabase(JdbcUrl.careful(url), user, password, owner);
    }

    /** Without the part behind the question mark, which may carry a password. */
    @Override
    public String place() {
        return jdbcUrl.substring("jdbc:".length(), jdbcUrl.indexOf('?'));
    }

    @Override
    public void close() {
        // Its own keeper stops it.
    }

    @Override
    public String toString() {
        return place();
    }
}
