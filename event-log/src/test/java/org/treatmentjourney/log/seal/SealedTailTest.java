package org.treatmentjourney.log.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedTailTest {

    @Test
    void a_sealed_text_at_the_end_is_replaced_by_what_it_opens_to() {
        var tail = Objects.requireNonNull(SealedTail.of(bytes("{\"a\":\"b\",\"sealed\":\"AQ+/==\"}")));

        assertThat(tail.sealed()).isEqualTo(bytes("AQ+/=="));
        assertThat(tail.with(bytes("{\"name\":\"Bj\u00f8rk\"}")))
                .isEqualTo(bytes("{\"a\":\"b\",\"personal\":{\"name\":\"Bj\u00f8rk\"}}"));
        assertThat(tail.with(bytes("\"erased\""))).isEqualTo(bytes("{\"a\":\"b\",\"personal\":\"erased\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"a\":\"b\"}",
                "{\"sealed\":\"AQ\",\"a\":\"b\"}",
                "{\"a\":\"b\",\"sealed\": \"AQ\"}",
                "{\"a\":\"b\",\"sealed\":\"AQ\"} ",
                "{\"a\":{\"sealed\":\"AQ\"}}",
                "{\"a\":\"\\\"sealed\\\":\\\"AQ\"}",
                "{\"a\":\"b\",\"unsealed\":\"AQ\"}"
            })
    void what_is_written_otherwise_goes_the_long_way(String payload) {
        assertThat(SealedTail.of(bytes(payload))).isNull();
    }

    @Test
    void clear_is_what_has_nothing_sealed_anywhere() {
        assertThat(SealedTail.isClear(bytes("{\"a\":\"sealed\u00e9\",\"b\":1}")))
                .isTrue();
        assertThat(SealedTail.isClear(bytes("{\"sealed\" : \"AQ\",\"a\":\"b\"}")))
                .isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
