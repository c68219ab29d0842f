package org.treatmentjourney.standalone.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentjourney.standalone.start.CannotStart;

class KilledIT {

    private static final Duration BACK_WITHIN = Duration.ofMinutes(3);

    @TempDir
    static Path data;

    @BeforeAll
    static void unpackOnlyOnce() throws IOException {
        SharedPrograms.linkInto(data);
    }

    private @Nullable Process owner;

    @AfterEach
    void leaveNothingBehind() throws InterruptedException {
        if (owner != null) {
            owner.destroy();
            if (!owner.waitFor(30, SECONDS)) {
                owner.destroyForcibly();
            }
        }
    }

    @Test
    void theServerOfAKilledProgramIsStoppedCleanlyAndItsDataServedAgain() throws Exception {
        var program = startOwner();
        program.destroyForcibly().waitFor(10, SECONDS);
        var logged = Files.size(log());
        var orphan = Postmaster.of(cluster()).orElseThrow();
        assertThat(orphan.alive()).as("the server outlives its program").isPresent();

        try (var database = EmbeddedDatabase.open(data)) {
            assertThat(Sql.on(database).ask("SELECT word FROM kept")).isEqualTo("acknowledged");
            assertThat(orphan.alive()).isEmpty();
            assertThat(Files.readString(log()).substring((int) logged))
                    .contains("received fast shutdown request")
                    .doesNotContain("automatic recovery in progress");
        }
    }

    @Test
    void aDirectoryOfARunningProgramIsRefused() throws Exception {
        startOwner();

        assertThatThrownBy(() -> EmbeddedDatabase.open(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already running");
        assertThat(Postmaster.of(cluster()).orElseThrow().alive()).isPresent();
    }

    @Test
    void aProgramToldToStopTakesItsServerWithIt() throws Exception {
        var program = startOwner();
        var server = Postmaster.of(cluster()).orElseThrow();

        program.destroy();

        assertThat(program.waitFor(30, SECONDS)).isTrue();
        assertThat(server.alive()).isEmpty();
        assertThat(Files.readString(log())).contains("database system is shut down");
    }

    @Test
    void aKilledServerIsBackOnTheSamePortWithEverythingItAcknowledged() throws Exception {
        try (var database = EmbeddedDatabase.open(data)) {
            Sql.on(database).run("CREATE TABLE counted (number int)");
            for (var round = 1; round <= 3; round++) {
                Sql.on(database).run("INSERT INTO counted VALUES (%d)".formatted(round));
                var killed = Postmaster.of(cluster()).orElseThrow();
                killed.alive().orElseThrow().destroyForcibly();

                await().atMost(BACK_WITHIN)
                        .ignoreExceptions()
                        .until(() -> Postmaster.of(cluster())
                                        .filter(now -> now.process() != killed.process())
                                        .isPresent()
                                && Sql.on(database).ask("SELECT 'up'").equals("up"));
                assertThat(Sql.on(database).ask("SELECT count(*) FROM counted")).isEqualTo(Integer.toString(round));
            }
        }
    }

    @Test
    void aNoteLeftByAMachineThatWentDownNamesAnyProcessAndIsNotBelieved() throws Exception {
        EmbeddedDatabase.open(data).close();
        writeNote(cluster(), ProcessHandle.current().pid(), 1);

        try (var database = EmbeddedDatabase.open(data)) {
            assertThat(Sql.on(database).ask("SELECT 'up'")).isEqualTo("up");
        }
    }

    @Test
    void aStrangersServerIsNeitherAdoptedNorStopped(@TempDir Path ours, @TempDir Path strangers) throws Exception {
        SharedPrograms.linkInto(ours);
        EmbeddedDatabase.open(ours).close();
        SharedPrograms.linkInto(strangers);
        try (var stranger = EmbeddedDatabase.open(strangers)) {
            // Even one with our password, as after copying a data directory.
            Files.copy(
                    strangers.resolve("administrator.env"),
                    ours.resolve("administrator.env"),
                    StandardCopyOption.REPLACE_EXISTING);
            var theirs = Postmaster.of(strangers.resolve("postgres")).orElseThrow();
            writeNote(ours.resolve("postgres"), theirs.process(), theirs.port());

            assertThatThrownBy(() -> EmbeddedDatabase.open(ours))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("works on other data");
            assertThat(Sql.on(stranger).ask("SELECT 'unharmed'")).isEqualTo("unharmed");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedAndLeftAlone() throws Exception {
        try (var database = EmbeddedDatabase.open(data)) {
            var real = Postmaster.of(cluster()).orElseThrow();
            writeNote(cluster(), real.process(), 1);
            var server = new Server(
                    cluster(), data.resolve("postgres.log"), new Programs(Unpacked.in(data.resolve("programs"))));
            var administrator = Address.parse(Files.readString(data.resolve("administrator.env")));

            assertThatThrownBy(() -> new Leftover(server, administrator, Duration.ZERO).clear())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Process " + real.process());
            assertThat(Sql.on(database).ask("SELECT 'up'")).isEqualTo("up");
            writeNote(cluster(), real.process(), real.port());
        }
    }

    private static Path log() {
        return data.resolve("postgres.log");
    }

    private static Path cluster() {
        return data.resolve("postgres");
    }

    private static void writeNote(Path cluster, long process, int port) throws IOException {
        Files.writeString(
                cluster.resolve("postmaster.pid"),
                "%d\n%s\n1\n%d\n\n127.0.0.1\n0 0\nready\n".formatted(process, cluster, port));
    }

    private Process startOwner() throws IOException {
        var ready = data.resolve(Owning.READY);
        Files.deleteIfExists(ready);
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owning.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling(data.getFileName() + ".out").toFile())
                .start();
        owner = program;
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(ready) || !program.isAlive());
        assertThat(ready).exists();
        return program;
    }
}
