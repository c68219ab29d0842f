package org.treatmentjourney.log.key;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A few connections to the same database for keys alone: no writer waits for its key behind another writer. */
public final class KeyPool implements AutoCloseable {
    private final HikariDataSource connections;

    public KeyPool(DataSource main) {
        var config = new HikariConfig();
        try {
            main.unwrap(HikariDataSource.class).copyStateTo(config);
        } catch (SQLException e) {
            throw new IllegalStateException("The data source of the log must be a Hikari pool", e);
        }
        config.setPoolName("keys");
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(2);
        this.connections = new HikariDataSource(config);
    }

    public DataSource dataSource() {
        return connections;
    }

    @Override
    public void close() {
        connections.close();
    }
}
