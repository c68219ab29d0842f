package org.treatmentjourney.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    @TempDir
    Path cluster;

    @Test
    void nobodyClaimsAClusterWithoutANote() {
        assertThat(Postmaster.of(cluster)).isEmpty();
    }

    @Test
    void aTornNoteClaimsNothing() throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), "12\n/somewhere\n");

        assertThat(Postmaster.of(cluster)).isEmpty();
    }

    @Test
    void theNoteTellsProcessAndPort() throws IOException {
        Files.writeString(
                cluster.resolve("postmaster.pid"), "12\n/somewhere\n1795375150\n5433\n\n127.0.0.1\n  1 2\nready   \n");

        assertThat(Postmaster.of(cluster)).contains(new Postmaster(12, 5433));
    }

    @Test
    void aRunningProcessIsAlive() {
        var self = new Postmaster(ProcessHandle.current().pid(), 1);

        assertThat(self.alive()).contains(ProcessHandle.current());
    }
}
