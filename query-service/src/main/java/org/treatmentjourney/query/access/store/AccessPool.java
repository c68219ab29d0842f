package org.treatmentjourney.query.access.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Two connections to the same database for looks alone, so that none waits for an answer that waits for it. They give up
 * soon: a database that is ill must not keep an answer, the spool is there.
 */
public final class AccessPool implements AutoCloseable {

    static final Duration SOON = Duration.ofSeconds(2);

    private final HikariDataSource connections;

    /** Not by a copy of its settings, which would share one set of properties with the pool it comes from. */
    AccessPool(DataSource main, Duration patience) {
        var pool = pool(main);
        var config = new HikariConfig();
        config.setJdbcUrl(pool.getJdbcUrl());
        config.setCredentials(pool.getCredentials());
        config.setDataSourceProperties(pool.getDataSourceProperties());
        config.addDataSourceProperty("connectTimeout", Long.toString(patience.toSeconds()));
        config.addDataSourceProperty("socketTimeout", Long.toString(patience.toSeconds()));
        config.setConnectionInitSql(
                Stream.concat(Stream.ofNullable(pool.getConnectionInitSql()), Stream.of(session(patience)))
                        .collect(Collectors.joining("; ")));
        config.setPoolName("access");
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(2);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(patience.toMillis());
        config.setValidationTimeout(patience.toMillis() / 2);
        this.connections = new HikariDataSource(config);
    }

    /** Whatever the server is set to, a look is on disk when it is committed. */
    private static String session(Duration patience) {
        return "set synchronous_commit = on; set statement_timeout = %d; set lock_timeout = %d"
                .formatted(patience.toMillis() * 3 / 4, patience.toMillis() / 2);
    }

    private static HikariDataSource pool(DataSource main) {
        try {
            return main.unwrap(HikariDataSource.class);
        } catch (SQLException e) {
            throw new IllegalStateException("The data source of the views must be a Hikari pool", e);
        }
    }

    public DataSource dataSource() {
        return connections;
    }

    @Override
    public void close() {
        connections.close();
    }
}
