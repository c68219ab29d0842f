package org.treatmentjourney.http.token;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.client.RestTemplate;

/** The same rules for tokens in every program; whatever decodes them asks these. */
@AutoConfiguration
@ConditionalOnWebApplication
@EnableConfigurationProperties(OAuth2ResourceServerProperties.class)
public class TokenTrust {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Set<SignatureAlgorithm> SIGNED_WITH =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256);

    @Bean
    OAuth2TokenValidator<Jwt> tokenRules(OAuth2ResourceServerProperties settings) {
        var tokens = settings.getJwt();
        return TokenRules.of(
                Objects.requireNonNull(tokens.getIssuerUri(), "the issuer of tokens"), tokens.getAudiences());
    }

    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer providerKeys() {
        var soon = new SimpleClientHttpRequestFactory();
        soon.setConnectTimeout(PATIENCE);
        soon.setReadTimeout(PATIENCE);
        return decoder -> decoder.restOperations(new RestTemplate(soon))
                .cache(new ProviderKeys(System::nanoTime))
                .jwsAlgorithms(algorithms -> {
                    algorithms.clear();
                    algorithms.addAll(SIGNED_WITH);
                });
    }
}
