package org.treatmentjourney.log.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.log.key.SealBroken;

class PackingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "\"x\"", "{\"note\":\"Bjørk ønsker å snakke i morgen 🌿\"}"})
    void what_is_packed_unpacks_to_itself(String text) {
        assertThat(Packing.unpack(Packing.pack(text.getBytes(UTF_8)))).isEqualTo(text.getBytes(UTF_8));
    }

    @Test
    void what_can_not_be_made_shorter_stays_as_it_is() {
        var noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        assertThat(Packing.pack(noise)).hasSize(noise.length + 1);
        assertThat(Packing.unpack(Packing.pack(noise))).isEqualTo(noise);
    }

    @Test
    void names_and_codes_take_almost_nothing() {
        var plan = "{\"domains\":[{\"domain\":\"health\",\"answer\":\"needs\",\"needs\":[\"\"]}],"
                + "\"roles\":[{\"party\":\"client\",\"who\":\"\",\"responsibility\":\"\"}]}";
        assertThat(Packing.pack(plan.getBytes(UTF_8))).hasSizeLessThan(plan.length() / 3);
    }

    @Test
    void a_bomb_a_torn_text_and_an_unknown_dictionary_are_refused() {
        var bomb = Packing.pack(new byte[64 << 20]);
        var torn = Packing.pack("Words that are long enough to be packed, packed, packed, packed".getBytes(UTF_8));
        for (var bad : new byte[][] {bomb, Arrays.copyOf(torn, torn.length - 3), {9, 1, 2}, {1}, {}}) {
            assertThatThrownBy(() -> Packing.unpack(bad)).isInstanceOf(SealBroken.class);
        }
    }

    /** Every event that was packed with it needs it as it was, to the byte. */
    @Test
    void the_first_dictionary_never_changes() throws Exception {
        try (var dictionary = Objects.requireNonNull(Packing.class.getResourceAsStream("personal-1.dictionary"))) {
            var hash = MessageDigest.getInstance("SHA-256").digest(dictionary.readAllBytes());
            assertThat(HexFormat.of().formatHex(hash))
                    .isEqualTo("2c7e12706d7afb14505da29df28055076c1db8cc0c5fd1026fa5cfa91813d76a");
        }
    }
}
