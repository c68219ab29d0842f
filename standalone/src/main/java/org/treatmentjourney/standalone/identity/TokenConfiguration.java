package org.treatmentjourney.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What a token says about a person, and how one that comes back is checked. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    static final String AUDIENCE = "treatment-journey";

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> whoTheyAre(DemoPeople people) {
        return token -> {
            var person = Objects.requireNonNull(
                    people.byName().get(token.getRegisteredClient().getClientId()));
            token.getClaims()
                    .audience(List.of(AUDIENCE))
                    .claim(
                            "roles",
                            person.roles().stream()
                                    .map(role -> role.name().toLowerCase(Locale.ROOT))
                                    .toList())
                    .claim("organisation", person.organisation())
                    .claim("services", person.services().stream().sorted().toList());
        };
    }

    /** From the key itself: no call to our own HTTP, and no matter under which address a token was asked for. */
    @Bean
    JwtDecoder jwtDecoder(RSAKey signingKey) throws JOSEException {
        var decoder = NimbusJwtDecoder.withPublicKey(signingKey.toRSAPublicKey())
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new JwtAudienceValidator(AUDIENCE)));
        return decoder;
    }
}
