package org.treatmentjourney.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One unpacked PostgreSQL for all tests, instead of one for each data directory. */
public final class SharedPrograms {

    private SharedPrograms() {}

    public static void linkInto(Path data) throws IOException {
        var shared = Files.createDirectories(Path.of("target", "programs")).toRealPath();
        Files.createSymbolicLink(data.resolve("programs"), shared);
    }
}
