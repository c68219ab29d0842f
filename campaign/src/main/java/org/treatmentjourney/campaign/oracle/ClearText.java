package org.treatmentjourney.campaign.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.treatmentjourney.campaign.load.People;

/** Looks for typed words, byte by byte, in every file of the database and in what the program has printed. */
final class ClearText {

    private ClearText() {}

    static List<String> in(Path data, Path output) throws IOException {
        byte[] canary = People.CANARY.getBytes(StandardCharsets.UTF_8);
        List<String> findings = new ArrayList<>();
        for (Path file : files(data, output)) {
            if (holds(file, canary)) {
                findings.add("Text in clear in " + (file.equals(output) ? "what was printed" : data.relativize(file)));
            }
        }
        return findings;
    }

    /** PostgreSQL may take a file away while they are being listed; then they are listed again. */
    private static List<Path> files(Path data, Path output) throws IOException {
        for (int attempt = 0; ; attempt++) {
            try (Stream<Path> files = Files.walk(data)) {
                return Stream.concat(files.filter(Files::isRegularFile), Stream.of(output))
                        .toList();
            } catch (UncheckedIOException e) {
                if (attempt == 10) {
                    throw e;
                }
            }
        }
    }

    private static boolean holds(Path file, byte[] canary) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            for (int at = 0; at <= bytes.length - canary.length; at++) {
                if (bytes[at] == canary[0] && matches(bytes, at, canary)) {
                    return true;
                }
            }
            return false;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean matches(byte[] bytes, int at, byte[] canary) {
        for (int i = 0; i < canary.length; i++) {
            if (bytes[at + i] != canary[i]) {
                return false;
            }
        }
        return true;
    }
}
