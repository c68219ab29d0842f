package org.treatmentjourney.query.access.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of its own on a PostgreSQL that writes to disk like a real one. */
final class Database implements AutoCloseable {

    private static final EmbeddedPostgres SERVER = start();

    private final String name = "a" + UUID.randomUUID().toString().replace("-", "");
    final HikariDataSource owner;
    final JdbcTemplate sql;

    Database() {
        new JdbcTemplate(SERVER.getPostgresDatabase()).execute("create database " + name);
        owner = as("postgres");
        sql = new JdbcTemplate(owner);
    }

    /** Roles belong to the server, so another database may have brought it already. */
    void admit(String role) {
        sql.execute("do $$ begin create role " + role + " login; exception when duplicate_object then null; end $$");
    }

    HikariDataSource as(String user) {
        var config = new HikariConfig();
        config.setJdbcUrl(SERVER.getJdbcUrl(user, name));
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        owner.close();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
