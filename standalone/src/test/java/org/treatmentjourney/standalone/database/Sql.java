package org.treatmentjourney.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A few words with a database, each over a connection of its own. */
public record Sql(String url, String user, String password) {

    /** As its owner. */
    public static Sql on(Database database) {
        return new Sql(
                database.jdbcUrl(), database.owner().user(), database.owner().password());
    }

    static Sql asProgram(Database database) {
        return new Sql(database.jdbcUrl(), database.user(), database.password());
    }

    /** As the administrator, whom nothing is kept from. */
    public static Sql asAdministrator(Path data, Database database) throws IOException {
        var administrator = Address.parse(Files.readString(data.resolve("administrator.env")));
        return new Sql(database.jdbcUrl(), administrator.user(), administrator.password());
    }

    public void run(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    public String ask(String question) throws SQLException {
        return all(question).getFirst().getFirst();
    }

    /** Every row, with its columns as texts. */
    public List<List<String>> all(String question) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (var connection = connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(answer.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
