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
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.treatmentjourney.http.Refusals;

/** The identity provider for development: every demo person gets a token with the own name as secret. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

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
    AuthorizationServerSettings authorizationServerSettings(@Value("${journey.identity.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    SignInLimit signInLimit(
            @Value("${journey.identity.failures-per-minute:10}") int failures,
            @Value("${journey.identity.attempts-per-minute:12000}") int attempts,
            Refusals refusals) {
        return new SignInLimit(failures, attempts, refusals);
    }

    /** A filter of the sign-in's own chain only. */
    @Bean
    FilterRegistrationBean<SignInLimit> notForEverything(SignInLimit limit) {
        var registration = new FilterRegistrationBean<>(limit);
        registration.setEnabled(false);
        return registration;
    }

    /** Only the provider's own endpoints; everything else belongs to the chain of the API. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain identityEndpoints(HttpSecurity http, SignInLimit limit) {
        var server = new OAuth2AuthorizationServerConfigurer();
        var endpoints = server.getEndpointsMatcher();
        return http.securityMatcher(endpoints)
                .with(server)
                .addFilterBefore(limit, SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(csrf -> csrf.ignoringRequestMatchers(endpoints))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }
}
