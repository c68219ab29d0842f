package org.treatmentjourney.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What a token says about a person, and how one that comes back is checked. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> whoTheyAre(
            DemoPeople people,
            Clock clock,
            @Value("${spring.security.oauth2.resourceserver.jwt.audiences}") List<String> audiences) {
        return token -> {
            if (!OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                return;
            }
            Authentication who = Objects.requireNonNull(token.getPrincipal());
            var person = Objects.requireNonNull(people.byName().get(who.getName()));
            token.getClaims()
                    .audience(audiences)
                    .claim(
                            "roles",
                            person.roles().stream()
                                    .map(role -> role.name().toLowerCase(Locale.ROOT))
                                    .toList())
                    .claim("auth_time", Shown.at(who).orElseGet(clock::instant).getEpochSecond())
                    .claim("organisation", person.organisation())
                    .claim("services", person.services().stream().sorted().toList());
        };
    }

    /** From the key itself, so that no call to our own HTTP is needed. */
    @Bean
    JwtDecoder jwtDecoder(RSAKey signingKey, OAuth2TokenValidator<Jwt> rules) throws JOSEException {
        var decoder = NimbusJwtDecoder.withPublicKey(signingKey.toRSAPublicKey())
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(rules);
        return decoder;
    }
}
