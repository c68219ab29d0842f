package org.treatmentjourney.standalone.canary;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A word is found in whatever form it was written down. */
class NeedleTest {

    private static final Needle NEEDLE = Needle.of("Kanarifugl");

    @Test
    void a_word_is_found_in_every_encoding_and_case() {
        String text = "she rang Kanarifugl at noon";
        assertThat(NEEDLE.in(text)).isTrue();
        assertThat(NEEDLE.in(text.getBytes(UTF_16LE))).isTrue();
        assertThat(NEEDLE.in(text.getBytes(UTF_16BE))).isTrue();
        assertThat(NEEDLE.in(text.toLowerCase(Locale.ROOT))).isTrue();
        assertThat(NEEDLE.in(HexFormat.of().formatHex(text.getBytes(UTF_8)))).isTrue();
    }

    @Test
    void a_word_is_found_in_base64_wherever_it_begins() {
        for (int before = 0; before < 9; before++) {
            String text = "x".repeat(before) + "Kanarifugl" + "y".repeat(before % 4);
            assertThat(NEEDLE.in(Base64.getEncoder().encodeToString(text.getBytes(UTF_8))))
                    .as("%d before", before)
                    .isTrue();
        }
    }

    @Test
    void another_word_is_not_found() {
        assertThat(NEEDLE.in("Kanari fugl, Kanarifug")).isFalse();
    }
}
