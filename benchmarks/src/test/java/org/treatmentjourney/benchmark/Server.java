package org.treatmentjourney.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** One real PostgreSQL for everybody, which keeps what it says it keeps; each contender has a database of its own. */
final class Server implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final JdbcTemplate jdbc;

    Server() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        jdbc = new JdbcTemplate(postgres.getPostgresDatabase());
    }

    String url(String database) {
        jdbc.execute("create database " + database);
        return postgres.getJdbcUrl("postgres", database);
    }

    HikariDataSource database(String name) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url(name));
        config.setMaximumPoolSize(12);
        return new HikariDataSource(config);
    }

    String version() {
        return String.valueOf(jdbc.queryForObject("show server_version", String.class));
    }

    /** What this process and every process of the database have used of the processors so far. */
    Map<Long, Duration> processors() {
        Map<Long, Duration> used = new HashMap<>();
        ProcessHandle.current()
                .descendants()
                .forEach(process -> process.info().totalCpuDuration().ifPresent(time -> used.put(process.pid(), time)));
        jdbc.queryForList("select pid from pg_stat_activity", Long.class).stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .forEach(process -> process.info().totalCpuDuration().ifPresent(time -> used.put(process.pid(), time)));
        ProcessHandle here = ProcessHandle.current();
        here.info().totalCpuDuration().ifPresent(time -> used.put(here.pid(), time));
        return used;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
