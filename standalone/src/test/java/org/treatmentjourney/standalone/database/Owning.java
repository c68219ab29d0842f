package org.treatmentjourney.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of its own that opens a database, writes a row it was told is kept, and waits to be killed. */
final class Owning {

    static final String READY = "ready";

    private Owning() {}

    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.open(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        Sql.on(database).run("CREATE TABLE IF NOT EXISTS kept (word text)", "INSERT INTO kept VALUES ('acknowledged')");
        Files.createFile(Path.of(arguments[0], READY));
        if (System.in.read() >= 0) {
            throw new IOException("Nothing was to be said to this program.");
        }
    }
}
