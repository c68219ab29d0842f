package org.treatmentjourney.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.treatmentjourney.http.token.TokenRules;

class TokenConfigurationTest {

    private static final String ISSUER = "http://localhost:8080";

    @TempDir
    Path keys;

    private RSAKey key;
    private JwtDecoder decoder;

    @BeforeEach
    void withAKey() throws Exception {
        key = SigningKey.keptIn(keys);
        decoder = new TokenConfiguration().jwtDecoder(key, TokenRules.of(ISSUER, List.of("treatment-journey")));
    }

    @Test
    void aTokenOfOursIsRead() {
        var token = sign(key, ISSUER, "treatment-journey", Instant.now().plusSeconds(60));

        assertThat(decoder.decode(token).getSubject()).isEqualTo("clinician");
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        var token = sign(key, ISSUER, "somebody-else", Instant.now().plusSeconds(60));

        assertThatThrownBy(() -> decoder.decode(token))
                .isInstanceOf(JwtException.class)
                .hasMessageContaining("aud");
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        var token = sign(
                key, "http://localhost:9999", "treatment-journey", Instant.now().plusSeconds(60));

        assertThatThrownBy(() -> decoder.decode(token))
                .isInstanceOf(JwtException.class)
                .hasMessageContaining("iss");
    }

    @Test
    void anExpiredTokenIsRefused() {
        var token = sign(key, ISSUER, "treatment-journey", Instant.now().minusSeconds(600));

        assertThatThrownBy(() -> decoder.decode(token))
                .isInstanceOf(JwtException.class)
                .hasMessageContaining("expired");
    }

    @Test
    void aTokenSignedWithAnotherKeyIsRefused(@TempDir Path others) {
        var token = sign(
                SigningKey.keptIn(others),
                ISSUER,
                "treatment-journey",
                Instant.now().plusSeconds(60));

        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }

    private static String sign(RSAKey key, String issuer, String audience, Instant expiry) {
        var claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .subject("clinician")
                .audience(List.of(audience))
                .issuedAt(expiry.minusSeconds(900))
                .expiresAt(expiry)
                .build();
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)))
                .encode(JwtEncoderParameters.from(claims))
                .getTokenValue();
    }
}
