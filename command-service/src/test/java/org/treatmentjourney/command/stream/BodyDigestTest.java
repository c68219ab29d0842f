package org.treatmentjourney.command.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BodyDigestTest {

    private static final Function<byte[], String> KEYED = digest -> "keyed " + digest.length;

    @Test
    void the_same_body_has_the_same_digest_and_another_has_another() {
        assertThat(of("a")).isEqualTo(of("a")).isNotEqualTo(of("b")).matches("sha-256:[A-Za-z0-9_-]{43}");
    }

    @Test
    void a_digest_is_never_kept() {
        assertThat(BodyDigest.kept(of("a"), KEYED)).isEqualTo("keyed 51");
    }

    @Test
    void a_code_that_stands_for_a_body_is_kept_as_it_is() {
        assertThat(BodyDigest.kept("demo12", KEYED)).isEqualTo("demo12");
        assertThat(BodyDigest.kept(null, KEYED)).isNull();
    }

    private static String of(String body) {
        return BodyDigest.of(body.getBytes(UTF_8));
    }
}
