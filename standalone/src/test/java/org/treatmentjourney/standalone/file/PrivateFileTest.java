package org.treatmentjourney.standalone.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {

    @TempDir
    Path folder;

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        var file = new PrivateFile(folder.resolve("keys/secret"));

        file.replace("x");

        assertThat(mode(file.path())).isEqualTo("rw-------");
        assertThat(mode(folder.resolve("keys"))).isEqualTo("rwx------");
    }

    @Test
    void replacingItClosesAFileThatWasOpenToAll() throws IOException {
        var path = Files.writeString(folder.resolve("secret"), "old");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));

        new PrivateFile(path).replace("new");

        assertThat(path).hasContent("new");
        assertThat(mode(path)).isEqualTo("rw-------");
    }

    @Test
    void allWhoAskAtTheSameTimeGetTheSameSecret() throws IOException {
        var file = new PrivateFile(folder.resolve("secret"));

        var seen = new ConcurrentSkipListSet<String>();
        IntStream.range(0, 64).parallel().forEach(i -> seen.add(file.readOrCreate(() -> "secret " + i)));

        assertThat(seen).hasSize(1);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file.path());
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
