package org.treatmentjourney.web.signin;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.web.client.RestClient;

/**
 * Where people sign in, as their provider describes it. It is asked when somebody first comes, and again until it has
 * answered, so that the pages start without it. Not found by itself: one program has a provider inside.
 */
public class OutsideProvider {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideProvider.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String DESCRIPTION = "/.well-known/openid-configuration";

    private volatile String signsOutAt = "";

    /** @param address where the provider is reached from here; browsers may know it by another, its issuer's */
    @Bean
    ClientRegistrationRepository outsideProvider(
            @Value("${journey.web.issuer}") String issuer,
            @Value("${journey.web.provider}") String address,
            @Value("${journey.web.client-id}") String id,
            @Value("${journey.web.client-secret}") String secret) {
        return new SupplierClientRegistrationRepository(() -> {
            try {
                Map<String, Object> described = described(address);
                var registered = registered(described, issuer).clientId(id).clientSecret(secret);
                signsOutAt = origin(described.get("end_session_endpoint"));
                return new InMemoryClientRegistrationRepository(registered.build());
            } catch (RuntimeException unusable) {
                LOG.warn("Nobody can sign in: {} does not describe itself as {}", address, issuer);
                throw unusable;
            }
        });
    }

    /** The origin that signing out leads to; nobody is signed in before it is known. Empty where the provider has none. */
    String signsOutAt() {
        return signsOutAt;
    }

    private static String origin(@Nullable Object endpoint) {
        if (!(endpoint instanceof String address)) {
            return "";
        }
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private static ClientRegistration.Builder registered(Map<String, Object> described, String issuer) {
        if (!issuer.equals(described.get("issuer"))) {
            throw new IllegalStateException("The identity provider has another name");
        }
        return ClientRegistrations.fromOidcConfiguration(described)
                .registrationId("journey")
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid")
                .userInfoUri(null);
    }

    private static Map<String, Object> described(String address) {
        var soon = new SimpleClientHttpRequestFactory();
        soon.setConnectTimeout(PATIENCE);
        soon.setReadTimeout(PATIENCE);
        Map<String, Object> described = RestClient.builder()
                .requestFactory(soon)
                .build()
                .get()
                .uri(address + DESCRIPTION)
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
        return Objects.requireNonNull(described, "a provider that says nothing of itself");
    }
}
