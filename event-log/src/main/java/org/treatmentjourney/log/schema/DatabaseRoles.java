package org.treatmentjourney.log.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Makes the roles where they are missing, and refuses to start with a login that is not in those it needs. */
public final class DatabaseRoles {

    private static final Set<String> MADE_BY_ANOTHER = Set.of("42710", "23505");
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private DatabaseRoles() {}

    /** @throws RolesMissing if there are none and this login may not make any */
    public static void make(DataSource owner) {
        try (var connection = owner.getConnection()) {
            make(connection);
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    public static void make(Connection connection) throws SQLException {
        var missing = new ArrayList<DatabaseRole>();
        for (var role : DatabaseRole.values()) {
            if (!holds(connection, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = ?)", role)) {
                missing.add(role);
            }
        }
        for (var role : missing) {
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE ROLE " + role.roleName());
            } catch (SQLException e) {
                if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                    throw new RolesMissing(
                            "The database lacks roles that it tells logins apart by, and this login may not make any.",
                            statements(missing.stream().map(one -> "CREATE ROLE " + one.roleName())));
                }
                if (!MADE_BY_ANOTHER.contains(String.valueOf(e.getSQLState()))) {
                    throw e;
                }
            }
        }
    }

    /** @throws RolesMissing if the login of these connections is not in all of the roles */
    public static void require(DataSource program, DatabaseRole... roles) {
        try (var connection = program.getConnection()) {
            for (var role : roles) {
                if (!holds(connection, "SELECT pg_has_role(current_user, ?::name, 'USAGE')", role)) {
                    throw missing(connection.getMetaData().getUserName(), roles);
                }
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static RolesMissing missing(String login, DatabaseRole... roles) {
        return new RolesMissing(
                "The program comes into its database as " + login + ", which is not in the roles it needs.",
                statements(Arrays.stream(roles).map(role -> "GRANT " + role.roleName() + " TO " + login)));
    }

    private static String statements(Stream<String> statements) {
        return statements.collect(Collectors.joining("; ", "Let an administrator of the database run: ", ";"));
    }

    private static boolean holds(Connection connection, String question, DatabaseRole role) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, role.roleName());
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static IllegalStateException unreachable(SQLException e) {
        return new IllegalStateException("The database cannot be asked for its roles", e);
    }
}
