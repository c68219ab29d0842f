package org.treatmentjourney.standalone.identity;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The pages as the provider knows them, and the provider as the pages know it: both in this program, wherever it listens. */
@Component
final class PagesClient {

    static final String ID = "pages";

    private static final String RETURN = "/login/oauth2/code/journey";
    private static final Duration A_DAY_OF_WORK = Duration.ofHours(12);

    private final String secret = UUID.randomUUID().toString();
    private final Environment environment;
    private final String issuer;
    private final List<String> addresses;

    PagesClient(
            Environment environment,
            @Value("${journey.identity.issuer}") String issuer,
            @Value("${journey.web.addresses:}") List<String> addresses) {
        this.environment = environment;
        this.issuer = issuer;
        this.addresses = List.copyOf(addresses);
    }

    RegisteredClient toTheProvider() {
        return RegisteredClient.withId(ID)
                .clientId(ID)
                .clientSecret("{noop}" + secret)
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .authorizationGrantType(AUTHORIZATION_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .scope("openid")
                .redirectUris(
                        uris -> addresses().map(address -> address + RETURN).forEach(uris::add))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(IdentityConfiguration.TOKEN_LIFE)
                        .refreshTokenTimeToLive(A_DAY_OF_WORK)
                        .reuseRefreshTokens(true)
                        .build())
                .build();
    }

    /** The browser stays at the address it has; what the programs tell each other does not leave this machine. */
    ClientRegistration toThePages() {
        String here = "http://127.0.0.1:" + port();
        return ClientRegistration.withRegistrationId("journey")
                .clientId(ID)
                .clientSecret(secret)
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .authorizationGrantType(AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}" + RETURN)
                .scope("openid")
                .authorizationUri("/oauth2/authorize")
                .tokenUri(here + "/oauth2/token")
                .jwkSetUri(here + "/oauth2/jwks")
                .issuerUri(issuer)
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of())
                .build();
    }

    private Stream<String> addresses() {
        return Stream.concat(Stream.of("http://localhost:" + port(), "http://127.0.0.1:" + port()), addresses.stream());
    }

    private String port() {
        return environment.getRequiredProperty("local.server.port");
    }
}
