package org.treatmentjourney.standalone.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A few words with a database, each over a connection of its own. */
record Sql(String url, String user, String password) {

    static Sql on(Database database) {
        return new Sql(database.jdbcUrl(), database.user(), database.password());
    }

    void run(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    String ask(String question) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
