package org.treatmentjourney.standalone.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.treatmentjourney.log.schema.SchemaOwner;

/** Gives Spring the database; the pool depends on it, so the server stops after everything that speaks to it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(
            @Value("${journey.db.url:}") String url,
            @Value("${journey.db.user:}") String user,
            @Value("${journey.db.password:}") String password,
            @Value("${journey.db.owner.user:}") String owner,
            @Value("${journey.db.owner.password:}") String ownerPassword,
            @Value("${journey.data.directory:data}") String data) {
        return url.isBlank()
                ? EmbeddedDatabase.open(Path.of(data))
                : OutsideDatabase.at(url, user, password, new SchemaOwner(owner, ownerPassword));
    }

    @Bean
    SchemaOwner schemaOwner(Database database) {
        return database.owner();
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(Database database) {
        return new JdbcConnectionDetails() {

            @Override
            public @Nullable String getUsername() {
                return unlessBlank(database.user());
            }

            @Override
            public @Nullable String getPassword() {
                return unlessBlank(database.password());
            }

            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }
        };
    }

    /** An outside database's URL may name the user itself. */
    private static @Nullable String unlessBlank(String value) {
        return value.isBlank() ? null : value;
    }
}
