package org.treatmentjourney.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentjourney.standalone.start.CannotStart;

class EmbeddedDatabaseIT {

    @TempDir
    static Path data;

    @BeforeAll
    static void unpackOnlyOnce() throws IOException {
        SharedPrograms.linkInto(data);
    }

    @Test
    void keepsDataPasswordAndPortOverARestart() throws SQLException {
        String url;
        try (var database = EmbeddedDatabase.open(data)) {
            Sql.on(database).run("CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('still here')");
            url = database.jdbcUrl();
        }
        try (var database = EmbeddedDatabase.open(data)) {
            assertThat(Sql.on(database).ask("SELECT word FROM kept")).isEqualTo("still here");
            assertThat(database.jdbcUrl()).isEqualTo(url);
        }
    }

    @Test
    void keepsWhatItAcknowledged() throws SQLException {
        try (var database = EmbeddedDatabase.open(data)) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
                assertThat(Sql.on(database).ask("SHOW " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void leavesNoProcessBehind() {
        Postmaster server;
        try (var database = EmbeddedDatabase.open(data)) {
            server = Postmaster.of(data.resolve("postgres")).orElseThrow();
            assertThat(server.alive()).isPresent();
            assertThat(database.place()).contains(data.toString());
        }
        assertThat(server.alive()).isEmpty();
    }

    @Test
    void whoeverCanReadTheFileCanConnectAndNobodyElse() throws SQLException, IOException {
        try (var database = EmbeddedDatabase.open(data)) {
            var env = Address.parse(Files.readString(data.resolve("database.env")));
            try (var connection = DriverManager.getConnection(env.jdbcUrl(), env.user(), env.password())) {
                assertThat(connection.getCatalog()).isEqualTo("journey");
            }
            for (var user : new String[] {"journey", "journey_runtime", "postgres"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, "guessed"))
                        .isInstanceOf(SQLException.class)
                        .extracting("SQLState")
                        .isEqualTo("28P01");
            }
            for (var secret : new String[] {"database.env", "runtime.env", "administrator.env"}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(secret))))
                        .as(secret)
                        .isEqualTo("rw-------");
            }
            assertThat(data.resolve("initial-password")).doesNotExist();
        }
    }

    @Test
    void theProgramIsNoSuperuserAndNotTheOwner() throws SQLException {
        try (var database = EmbeddedDatabase.open(data)) {
            for (var login : new Sql[] {Sql.on(database), Sql.asProgram(database)}) {
                assertThat(login.ask("SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"))
                        .isEqualTo("f");
            }
            assertThat(Sql.asProgram(database).ask("SELECT current_user")).isEqualTo("journey_runtime");
            assertThat(Sql.on(database)
                            .ask("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'journey'"))
                    .isEqualTo("journey");
        }
    }

    @Test
    void answersOnThisMachineOnly() throws SQLException, IOException {
        try (var database = EmbeddedDatabase.open(data)) {
            assertThat(Sql.on(database).ask("SHOW listen_addresses")).isEqualTo("127.0.0.1");
            var port = Address.parse(Files.readString(data.resolve("database.env")))
                    .port();
            var outward = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList();
            for (var address : outward) {
                assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void aSecondOwnerIsRefusedAndTheFirstGoesOn() throws SQLException {
        try (var database = EmbeddedDatabase.open(data)) {
            assertThatThrownBy(() -> EmbeddedDatabase.open(data))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already running");
            assertThat(Sql.on(database).ask("SELECT 'well'")).isEqualTo("well");
        }
    }

    @Test
    void aPortThatSomebodyElseHasTakenIsLeftToThem() throws SQLException, IOException {
        EmbeddedDatabase.open(data).close();
        var before = Address.parse(Files.readString(data.resolve("database.env")));
        try (var other = new ServerSocket(before.port(), 1, InetAddress.getByName(Address.LOOPBACK));
                var database = EmbeddedDatabase.open(data)) {
            assertThat(other.isBound()).isTrue();
            assertThat(Sql.on(database).ask("SELECT 'well'")).isEqualTo("well");
            var now = Address.parse(Files.readString(data.resolve("database.env")));
            assertThat(now.port()).isNotEqualTo(before.port());
            assertThat(now.password()).isEqualTo(before.password());
        }
    }

    @Test
    void aStatementThatFailsLeavesNothingPersonalInTheServersLog() throws SQLException, IOException {
        try (var database = EmbeddedDatabase.open(data)) {
            Sql.on(database).run("CREATE TABLE person (name text UNIQUE)", "INSERT INTO person VALUES ('Canary')");
            assertThatThrownBy(() -> Sql.on(database).run("INSERT INTO person VALUES ('Canary')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageNotContaining("Canary");
            assertThat(data.resolve("postgres.log"))
                    .content()
                    .contains("duplicate key")
                    .doesNotContain("Canary");
        }
    }
}
