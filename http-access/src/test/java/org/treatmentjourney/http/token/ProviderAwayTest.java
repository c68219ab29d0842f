package org.treatmentjourney.http.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.http.Door;
import org.treatmentjourney.http.Provider;

/** The provider may be away, and nobody can make us pester it. */
class ProviderAwayTest {

    @ParameterizedTest(name = "keys named apart: {0}")
    @ValueSource(booleans = {false, true})
    void a_provider_that_was_never_reached_is_told_as_that_and_comes_back(boolean apart) throws Exception {
        try (var provider = new Provider();
                var door = new Door(
                        provider,
                        apart
                                ? new String[] {
                                    "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + provider.keys()
                                }
                                : new String[0])) {
            provider.goesAway();
            var answer = door.send(door.to("/api/who", provider.sign(provider.claims())));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(Door.code(answer)).isEqualTo("access.token-unchecked");
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            provider.comesBack();
            assertThat(door.send(door.to("/api/who", provider.sign(provider.claims())))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void keys_with_made_up_names_do_not_make_us_ask_again_and_again() throws Exception {
        try (var provider = new Provider();
                var door = new Door(provider)) {
            door.send(door.to("/api/who", provider.sign(provider.claims())));
            for (int i = 0; i < 20; i++) {
                var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(UUID.randomUUID().toString());
                String token = Provider.sign(provider.claims(), header, new RSASSASigner(provider.rsa));
                assertThat(door.send(door.to("/api/who", token)).statusCode()).isEqualTo(401);
            }
            assertThat(provider.asked()).isLessThanOrEqualTo(2);
        }
    }
}
