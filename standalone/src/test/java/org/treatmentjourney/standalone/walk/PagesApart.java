package org.treatmentjourney.standalone.walk;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import tools.jackson.databind.json.JsonMapper;

/** The pages as a third process beside both services. People sign in at the provider of the one program. */
public final class PagesApart implements AutoCloseable {

    private static final String SECRET = UUID.randomUUID().toString();

    private final Services services;
    private final HttpServer description;
    private final Service pages;

    public PagesApart(Services services) throws IOException {
        this.services = services;
        this.description = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        describe();
        this.pages = new Service("web-ui", Files.createTempDirectory("pages"), settings()).ready();
        services.program.bean(RegisteredClientRepository.class).save(client());
    }

    private Map<String, String> settings() {
        return Map.of(
                "JOURNEY_AXON_SERVER",
                System.getenv("AXONSERVER_ADDRESS"),
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI",
                services.program.issuer(),
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI",
                provider() + "/oauth2/jwks",
                "JOURNEY_WEB_PROVIDER",
                "http://localhost:" + description.getAddress().getPort(),
                "JOURNEY_WEB_CLIENT_ID",
                "pages-apart",
                "JOURNEY_WEB_CLIENT_SECRET",
                SECRET);
    }

    private RegisteredClient client() {
        return RegisteredClient.withId("pages-apart")
                .clientId("pages-apart")
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .scope("openid")
                .redirectUri(address() + "/login/oauth2/code/journey")
                .postLogoutRedirectUri(address() + "/signed-out")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    /** As the provider would describe itself if its name were the address at which it listens. */
    private void describe() {
        byte[] said = JsonMapper.shared()
                .writeValueAsBytes(Map.of(
                        "issuer",
                        services.program.issuer(),
                        "authorization_endpoint",
                        provider() + "/oauth2/authorize",
                        "token_endpoint",
                        provider() + "/oauth2/token",
                        "jwks_uri",
                        provider() + "/oauth2/jwks",
                        "end_session_endpoint",
                        provider() + "/connect/logout",
                        "subject_types_supported",
                        List.of("public"),
                        "response_types_supported",
                        List.of("code"),
                        "id_token_signing_alg_values_supported",
                        List.of("RS256")));
        description.createContext("/.well-known/openid-configuration", asked -> {
            asked.getResponseHeaders().set("Content-Type", "application/json");
            asked.sendResponseHeaders(200, said.length);
            asked.getResponseBody().write(said);
            asked.close();
        });
        description.start();
    }

    /** Another name than that of the pages, as a browser gives cookies to every port of one name. */
    public String provider() {
        return "http://127.0.0.1:" + services.program.port();
    }

    public String address() {
        return "http://localhost:" + pages.port();
    }

    public void killQueries() throws InterruptedException {
        services.queries.kill();
    }

    public void bringQueriesBack() throws IOException {
        services.queries.restart();
    }

    /** What an auditor finds recorded about a client. */
    public String recorded(String client) {
        return services.queries("auditor")
                .get("/api/audit/clients/" + client + "/events?limit=200")
                .text();
    }

    /** What the pages have written to their log. */
    public String said() {
        return pages.said();
    }

    @Override
    public void close() {
        pages.close();
        description.stop(0);
    }
}
