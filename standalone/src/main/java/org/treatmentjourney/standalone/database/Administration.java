package org.treatmentjourney.standalone.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.treatmentjourney.log.schema.DatabaseRole;
import org.treatmentjourney.log.schema.DatabaseRoles;

/** What only the administrator of our own server may do: say which data it serves, and let the program in. */
final class Administration implements AutoCloseable {

    private static final Set<DatabaseRole> RUN_TIME = EnumSet.complementOf(EnumSet.of(DatabaseRole.ANALYST));
    private static final String TIMEOUTS = "&connectTimeout=30&loginTimeout=30&socketTimeout=60";

    private final Connection connection;

    private Administration(Connection connection) {
        this.connection = connection;
    }

    static Administration of(Address address) throws SQLException {
        return new Administration(
                DriverManager.getConnection(address.jdbcUrl() + TIMEOUTS, address.user(), address.password()));
    }

    Connection connection() {
        return connection;
    }

    String dataDirectory() throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT current_setting('data_directory')")) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Neither of them is a superuser; safe to repeat after a crash half-way. */
    void admit(Logins logins) throws SQLException {
        DatabaseRoles.make(connection);
        var owner = logins.owner();
        var program = logins.program();
        for (var login : List.of(owner, program)) {
            if (!has("SELECT 1 FROM pg_roles WHERE rolname = ?", login.user())) {
                execute("CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE", login.user());
            }
            execute("ALTER ROLE %I PASSWORD %L", login.user(), login.password());
            // The owner too, for whoever starts a second copy with nothing but the owner's sign-in.
            for (var role : RUN_TIME) {
                execute("GRANT %I TO %I", role.roleName(), login.user());
            }
        }
        if (!has("SELECT 1 FROM pg_database WHERE datname = ?", owner.database())) {
            execute("CREATE DATABASE %I OWNER %I", owner.database(), owner.user());
        }
        execute("REVOKE ALL ON DATABASE %I FROM PUBLIC", owner.database());
        execute("GRANT CONNECT ON DATABASE %I TO %I", owner.database(), program.user());
        execute("GRANT CONNECT ON DATABASE %I TO %I", owner.database(), DatabaseRole.ANALYST.roleName());
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
