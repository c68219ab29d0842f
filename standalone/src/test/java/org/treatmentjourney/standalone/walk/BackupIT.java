package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.domain.settings.value.SettingsId;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.standalone.maintenance.Maintenance;

/** The drill: a backup beside the running program, an erasure, a restore, and nobody is back who was erased. */
class BackupIT {

    private static final Logger LOG = LoggerFactory.getLogger(BackupIT.class);

    private static final String ERASED = "Canary" + letters();
    private static final String SURVIVOR = "Survivor" + letters();
    private static final String PLANTED = "Planted" + letters();

    @TempDir
    Path folder;

    private final UUID erased = UUID.randomUUID();
    private final UUID survivor = UUID.randomUUID();

    @Test
    void whoever_was_erased_after_the_backup_is_erased_in_what_is_restored() throws Exception {
        Path home = Files.createTempDirectory("backup");
        Path backup = folder.resolve("backup");
        Path restored = folder.resolve("restored");
        try (var program = new Program(home)) {
            register(program, erased, ERASED);
            register(program, survivor, SURVIVOR);
            assertThat(called(program, erased)).contains(ERASED);
            plant(home);
            assertThat(Scan.of(home).hits(PLANTED)).isNotEmpty();
            assertThat(Scan.of(home).hits(ERASED)).isEmpty();

            assertThat(maintain("backup", "--to=" + backup, home)).startsWith("Backed up");
            assertThat(Scan.of(backup).hits(PLANTED)).isNotEmpty();
            assertThat(Scan.of(backup).hits(ERASED)).isEmpty();
            assertThat(Scan.of(backup).names()).noneMatch(name -> name.endsWith(".key") || name.equals("shredded"));

            erase(program);
            assertThat(called(program, erased)).doesNotContain(ERASED);
            checkpoint(home);
            assertThat(Scan.of(home).hits(ERASED)).isEmpty();
            program.restart(
                    () -> assertThat(maintain("restore", "--from=" + backup, restored))
                            .startsWith("Restored"),
                    "--journey.data.directory=" + restored,
                    "--journey.keys.directory=" + home.resolve("keys"));

            program.settled();
            assertThat(called(program, survivor)).contains(SURVIVOR);
            assertThat(called(program, erased)).doesNotContain(ERASED);
            assertThat(program.as("manager")
                            .get("/api/clients/" + erased)
                            .json()
                            .get("erased")
                            .asBoolean())
                    .isTrue();
            assertThat(Scan.of(restored).hits(ERASED)).isEmpty();
            assertThat(keyOf(restored, erased)).isFalse();
            assertThat(keyOf(restored, survivor)).isTrue();
            register(program, UUID.randomUUID(), "Newcomer");
        }
    }

    @Test
    void what_is_not_there_is_said_and_nothing_is_written_over() throws Exception {
        assertThat(maintain("backup", "--to=" + folder.resolve("b"), folder.resolve("nothing")))
                .contains("is not running on the data directory");
        Path data = Files.createDirectories(folder.resolve("data"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), data);
        for (Path within : List.of(data.resolve("copies").resolve("today"), link.resolve("today"), data)) {
            assertThat(maintain("backup", "--to=" + within, data)).contains("lies within the data directory");
        }
        assertThat(data).isEmptyDirectory();
        Files.createDirectories(folder.resolve("half"));
        assertThat(maintain("restore", "--from=" + folder.resolve("half"), folder.resolve("r")))
                .contains("holds no whole backup");
        Files.writeString(folder.resolve("half").resolve("complete"), "");
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("something"), "kept");
        assertThat(maintain("restore", "--from=" + folder.resolve("half"), full))
                .contains("is not empty");
        assertThat(full.resolve("something")).hasContent("kept");
    }

    private static String maintain(String command, String folder, Path data) {
        var said = new ByteArrayOutputStream();
        new Maintenance(new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(new String[] {command, folder, "--journey.data.directory=" + data});
        LOG.info("{}", said.toString(StandardCharsets.UTF_8).strip());
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void register(Program program, UUID client, String name) {
        Reply reply = program.as("manager")
                .post(
                        "/api/clients/" + client + "/register-client",
                        "{\"name\": {\"family\": \"%s\"}, \"language\": \"en\", \"gp\": \"%s\"}".formatted(name, name));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    }

    private static String called(Program program, UUID client) {
        Reply reply = program.as("manager").get("/api/clients/" + client + "?at-least=" + client + ":1");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.text();
    }

    private void erase(Program program) {
        for (var each : List.of(
                List.of(
                        "manager",
                        "settings/" + SettingsId.of("harbour") + "/change-due-work-setting",
                        "{\"setting\": \"retention\", \"value\": \"0d\"}"),
                List.of("manager", "clients/" + erased + "/request-erasure", "{\"ground\": \"client-asks\"}"),
                List.of("privacy", "clients/" + erased + "/erase-client", "{}"))) {
            Reply reply = program.as(each.get(0)).post("/api/" + each.get(1), each.get(2));
            assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        }
        await().until(() -> program.bean(Keys.class).isErased(erased));
        program.settled();
    }

    /** What the scan must be able to find: a word in clear, in a table and in the log of what was written. */
    private static void plant(Path data) throws Exception {
        try (var connection = owner(data);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE public.planted (word text)");
            statement.execute("INSERT INTO public.planted VALUES ('" + PLANTED + "')");
        }
        checkpoint(data);
    }

    private static void checkpoint(Path data) throws Exception {
        try (var connection = in(data, "administrator.env", "database.env");
                var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    private static boolean keyOf(Path data, UUID subject) throws Exception {
        try (var connection = owner(data);
                var asked = connection.prepareStatement("SELECT 1 FROM event_log.subject_key WHERE subject = ?")) {
            asked.setObject(1, subject);
            try (var answer = asked.executeQuery()) {
                return answer.next();
            }
        }
    }

    private static Connection owner(Path data) throws IOException, SQLException {
        return in(data, "database.env", "database.env");
    }

    private static Connection in(Path data, String who, String where) throws IOException, SQLException {
        Properties sign = read(data.resolve(who));
        String port = read(data.resolve(where)).getProperty("PGPORT");
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + sign.getProperty("PGDATABASE"),
                sign.getProperty("PGUSER"),
                sign.getProperty("PGPASSWORD"));
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        return properties;
    }

    private static String letters() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
