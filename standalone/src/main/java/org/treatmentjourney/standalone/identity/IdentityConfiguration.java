package org.treatmentjourney.standalone.identity;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.treatmentjourney.standalone.start.CannotStart;

/** The identity provider for development: every demo person gets a token with the own name as secret. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    /** Before any other bean, so that nothing of the program is up when it refuses. */
    @Bean
    static BeanFactoryPostProcessor developmentOnly(Environment environment) {
        return beans -> {
            if (environment.acceptsProfiles(Profiles.of("production", "prod"))) {
                throw new CannotStart(
                        "The demo people, whose passwords are their names, must not meet real clients.",
                        "Run command-service and query-service with your own identity provider in production,"
                                + " or leave the production profile out.");
            }
        };
    }

    @Bean
    DemoPeople demoPeople() {
        return DemoPeople.read();
    }

    @Bean
    RSAKey signingKey(@Value("${journey.keys.directory:keys}") String keys) {
        return SigningKey.keptIn(Path.of(keys));
    }

    @Bean
    JWKSource<SecurityContext> publishedKeys(RSAKey signingKey) {
        return new ImmutableJWKSet<>(new JWKSet(signingKey));
    }

    @Bean
    RegisteredClientRepository registeredClients(DemoPeople people) {
        return new InMemoryRegisteredClientRepository(people.byName().keySet().stream()
                .map(IdentityConfiguration::client)
                .toList());
    }

    private static RegisteredClient client(String name) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret("{noop}" + name)
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings() {
        return AuthorizationServerSettings.builder().build();
    }

    /** Only the provider's own endpoints; everything else belongs to the chain of the API. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain identityEndpoints(HttpSecurity http) {
        var server = new OAuth2AuthorizationServerConfigurer();
        var endpoints = server.getEndpointsMatcher();
        return http.securityMatcher(endpoints)
                .with(server)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(endpoints))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }
}
