package org.treatmentjourney.standalone.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the repository, seen from this module. */
final class Repository {
    private static final Path ROOT = Path.of("..");
    private static final Path EXPECTED = Path.of("target");

    private Repository() {}

    static boolean has(String file) {
        return Files.exists(ROOT.resolve(file));
    }

    static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a folder whose names end so, in order, as paths from the root. */
    static List<String> below(String folder, String ending) {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString())
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireSame(String file, String expected) {
        if (has(file) && read(file).equals(expected)) {
            return;
        }
        Path wanted = EXPECTED.resolve(file.contains("/") ? file : "docs/" + file);
        try {
            Files.createDirectories(wanted.getParent());
            Files.writeString(wanted, expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(has(file) ? read(file) : "")
                .as(
                        "%s no longer says what the code says. Read the difference, then copy standalone/%s over it",
                        file, wanted)
                .isEqualTo(expected);
    }
}
