package org.treatmentjourney.standalone.walk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Both services over the Axon Server at AXONSERVER_ADDRESS, with a PostgreSQL, and tokens from the one program. */
public final class Services implements AutoCloseable {

    final Program program;
    final Service commands;
    final Service queries;
    private final EmbeddedPostgres postgres;

    Services(Program program) throws IOException {
        this.program = program;
        Path home = Files.createTempDirectory("services");
        this.postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        ServiceLogins.make(postgres);
        var settings = settings(program, postgres, home, System.getenv("AXONSERVER_ADDRESS"));
        this.commands = new Service("command-service", home, settings).ready();
        this.queries = new Service("query-service", home, settings).ready();
    }

    static Map<String, String> settings(Program program, EmbeddedPostgres postgres, Path home, String axonServer) {
        return new HashMap<>(Map.of(
                "SPRING_PROFILES_ACTIVE",
                "axon-server",
                "JOURNEY_AXON_SERVER",
                axonServer,
                "JOURNEY_DB_URL",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "JOURNEY_KEYS_DIRECTORY",
                home.resolve("keys").toString(),
                "JOURNEY_KEYS_CREATE_IF_MISSING",
                "true",
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
                program.issuer(),
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI",
                program.address() + "/oauth2/jwks"));
    }

    Caller commands(String person) {
        return commands.with(program.as(person).token());
    }

    Caller queries(String person) {
        return queries.with(program.as(person).token());
    }

    @Override
    public void close() throws IOException {
        queries.close();
        commands.close();
        postgres.close();
    }

    /** Starts them once for every test that asks for them. */
    public static final class Shared implements ParameterResolver {

        private final OneProgram programs = new OneProgram();

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
            return parameter.getParameter().getType() == Services.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
            var program = (Program) programs.resolveParameter(parameter, extension);
            return extension
                    .getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Services.class, key -> started(program));
        }

        private static Services started(Program program) {
            try {
                return new Services(program);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
