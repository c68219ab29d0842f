package org.treatmentjourney.log.schema;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The login that the tables belong to. It brings them up to date when the program starts, and is not used afterwards.
 *
 * @param user blank if the program's own login does that too
 */
public record SchemaOwner(String user, String password) {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaOwner.class);

    /** Connections to the same database, each of which ends when it is closed. */
    public DataSource beside(DataSource program) {
        if (user.isBlank()) {
            LOG.warn("The program comes into its database as the owner of the tables, whom its fences do not hold."
                    + " JOURNEY_DB_OWNER_USER gives the owner a login of its own.");
            return program;
        }
        try {
            var own = new DriverManagerDataSource(
                    program.unwrap(HikariDataSource.class).getJdbcUrl(), user, password);
            var careful = new Properties();
            careful.setProperty("logServerErrorDetail", "false");
            own.setConnectionProperties(careful);
            return own;
        } catch (SQLException e) {
            throw new IllegalStateException("The data source of the program must be a Hikari pool", e);
        }
    }

    /** Without the password, which must not reach a log by accident. */
    @Override
    public String toString() {
        return user;
    }
}
