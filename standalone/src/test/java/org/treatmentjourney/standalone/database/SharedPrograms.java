package org.treatmentjourney.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One unpacked PostgreSQL for all tests that run one after the other, instead of one for each data directory. */
public final class SharedPrograms {

    private SharedPrograms() {}

    public static void linkInto(Path data) throws IOException {
        var own = "programs-" + ProcessHandle.current().pid();
        var shared = Files.createDirectories(Path.of("target", own)).toRealPath();
        Files.createSymbolicLink(data.resolve("programs"), shared);
    }
}
