package org.treatmentjourney.standalone.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What only the administrator of our own server may do: say which data it serves, and let the program in. */
final class Administration implements AutoCloseable {

    private static final String TIMEOUTS = "&connectTimeout=5&loginTimeout=5&socketTimeout=60";

    private final Connection connection;

    private Administration(Connection connection) {
        this.connection = connection;
    }

    static Administration of(Address address) throws SQLException {
        return new Administration(
                DriverManager.getConnection(address.jdbcUrl() + TIMEOUTS, address.user(), address.password()));
    }

    String dataDirectory() throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT current_setting('data_directory')")) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** The program owns its database and is no superuser; safe to repeat after a crash half-way. */
    void admit(Address program) throws SQLException {
        if (!has("SELECT 1 FROM pg_roles WHERE rolname = ?", program.user())) {
            execute("CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE", program.user());
        }
        execute("ALTER ROLE %I PASSWORD %L", program.user(), program.password());
        if (!has("SELECT 1 FROM pg_database WHERE datname = ?", program.database())) {
            execute("CREATE DATABASE %I OWNER %I", program.database(), program.user());
        }
        execute("REVOKE ALL ON DATABASE %I FROM PUBLIC", program.database());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private boolean has(String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                return answer.next();
            }
        }
    }

    private void execute(String template, String... values) throws SQLException {
        String sql;
        try (var statement = connection.prepareStatement("SELECT format(?, VARIADIC ?)")) {
            statement.setString(1, template);
            statement.setArray(2, connection.createArrayOf("text", values));
            try (var answer = statement.executeQuery()) {
                answer.next();
                sql = answer.getString(1);
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
