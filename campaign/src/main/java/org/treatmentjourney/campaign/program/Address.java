package org.treatmentjourney.campaign.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where a database is and who comes in, from the file in which the program notes it. */
public record Address(String jdbcUrl, String user, String password) {

    private static final int CONNECT_SECONDS = 5;

    static Address in(Path file) throws IOException {
        Properties noted = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            noted.load(reader);
        }
        String url = "jdbc:postgresql://%s:%s/%s"
                .formatted(noted.get("PGHOST"), noted.get("PGPORT"), noted.get("PGDATABASE"));
        return new Address(url, noted.getProperty("PGUSER", ""), noted.getProperty("PGPASSWORD", ""));
    }

    Address as(String otherUser, String otherPassword) {
        return new Address(jdbcUrl, otherUser, otherPassword);
    }

    Connection connect() throws SQLException {
        DriverManager.setLoginTimeout(CONNECT_SECONDS);
        return DriverManager.getConnection(jdbcUrl, user, password);
    }
}
