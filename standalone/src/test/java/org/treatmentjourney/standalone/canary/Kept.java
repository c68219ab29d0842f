package org.treatmentjourney.standalone.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every byte of every file in the data directory: tables, the write-ahead log, the database's own log, keys. */
record Kept(Path data) implements Place {

    private static final int TRIES = 10;

    @Override
    public String name() {
        return "files";
    }

    @Override
    public Look look(Needle needle) throws IOException {
        List<Path> files = files();
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            try {
                if (needle.in(Files.readAllBytes(file))) {
                    found.add(data.relativize(file).toString());
                }
            } catch (NoSuchFileException gone) {
                // PostgreSQL takes away what it no longer needs.
            }
        }
        return new Look(files.size(), found);
    }

    /** A directory may go while it is being listed; then all is listed again. */
    private List<Path> files() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try (Stream<Path> files = Files.walk(data)) {
                return files.filter(Files::isRegularFile).toList();
            } catch (UncheckedIOException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
