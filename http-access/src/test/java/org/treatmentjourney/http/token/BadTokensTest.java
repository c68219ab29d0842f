package org.treatmentjourney.http.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.treatmentjourney.http.Door;
import org.treatmentjourney.http.Provider;

class BadTokensTest {

    @Test
    void whoever_sends_bad_tokens_again_and_again_is_told_to_wait_and_nobody_else_at_that_address() throws Exception {
        try (var provider = new Provider();
                var door = new Door(provider, "--journey.http.bad-tokens-per-minute=3")) {
            for (int i = 0; i < 3; i++) {
                assertThat(door.send(door.to("/api/who", "bad")).statusCode()).isEqualTo(401);
            }
            var answer = door.send(door.to("/api/who", "bad"));
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(Door.code(answer)).isEqualTo("access.too-many-attempts");
            assertThat(answer.headers().firstValue("Retry-After"))
                    .hasValueSatisfying(
                            seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 60));
            assertThat(door.send(door.to("/api/who", provider.sign(provider.claims())))
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
