package org.treatmentjourney.standalone.database;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a database is and who comes in, as the {@code PG…} variables every PostgreSQL tool understands. */
record Address(String host, int port, String database, String user, String password) {

    static final String LOOPBACK = "127.0.0.1";

    static Address parse(String env) {
        Map<String, String> values = env.lines()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
        return new Address(
                values.getOrDefault("PGHOST", LOOPBACK),
                Integer.parseInt(values.getOrDefault("PGPORT", "0")),
                values.getOrDefault("PGDATABASE", ""),
                values.getOrDefault("PGUSER", ""),
                values.getOrDefault("PGPASSWORD", ""));
    }

    /** Of somebody who has not come in before; the port is known once there is a server. */
    static Address withNewPassword(String database, String user) {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return new Address(LOOPBACK, 0, database, user, HexFormat.of().formatHex(bytes));
    }

    Address at(int otherPort) {
        return new Address(host, otherPort, database, user, password);
    }

    Address in(String otherDatabase) {
        return new Address(host, port, otherDatabase, user, password);
    }

    String env() {
        return """
                PGHOST=%s
                PGPORT=%d
                PGDATABASE=%s
                PGUSER=%s
                PGPASSWORD=%s
                """.formatted(host, port, database, user, password);
    }

    /** Only a server that proves it knows the password as well gets to see anything of it. */
    String jdbcUrl() {
        return JdbcUrl.careful("jdbc:postgresql://%s:%d/%s?requireAuth=scram-sha-256".formatted(host, port, database));
    }

    /** Without the password, which must not reach a log by accident. */
    @Override
    public String toString() {
        return "%s@%s:%d/%s".formatted(user, host, port, database);
    }
}
