package org.treatmentjourney.http.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a token must say besides being signed: from our issuer, for us, for somebody, and for now. */
public final class TokenRules {

    /** By so much the clocks of two machines may differ. */
    static final Duration SKEW = Duration.ofSeconds(30);

    private TokenRules() {}

    public static OAuth2TokenValidator<Jwt> of(String issuer, Collection<String> audiences) {
        var times = new JwtTimestampValidator(SKEW);
        times.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                times,
                new JwtClaimValidator<Instant>(
                        JwtClaimNames.IAT,
                        made -> made != null && !made.isAfter(Instant.now().plus(SKEW))),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, meant -> meant != null && !Collections.disjoint(meant, audiences)),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, somebody -> somebody != null && !somebody.isBlank()));
    }
}
