package org.treatmentjourney.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessJsonTest {

    @Test
    void a_look_is_read_as_it_was_written() {
        Access look = Samples.look(UUID.randomUUID(), UUID.randomUUID());
        assertThat(AccessJson.read(AccessJson.line(look))).contains(look);
        assertThat(AccessJson.line(look)).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "\u0000\u0000", "[]"})
    void what_is_no_whole_look_is_none(String line) {
        assertThat(AccessJson.read(line)).isEmpty();
    }

    @Test
    void every_field_is_needed() {
        String whole = AccessJson.line(Samples.look(UUID.randomUUID()));
        assertThat(AccessJson.read(whole.replaceFirst("\"id\":\"[^\"]*\",", "")))
                .isEmpty();
        assertThat(AccessJson.read(whole.replaceFirst("\"position\":7,", ""))).isEmpty();
        assertThat(AccessJson.read(whole.substring(0, whole.length() - 1))).isEmpty();
    }

    @Test
    void what_somebody_typed_is_kept_as_text_that_any_table_takes() {
        Access look = new Access(
                UUID.randomUUID(),
                Instant.parse("2026-11-02T09:00:00.123456789Z"),
                "somebody",
                "AUDITOR",
                "harbour",
                "HOPERAT",
                "role",
                "access",
                Map.of("person", "a\u0000b\nc\ud800" + "d".repeat(1_000)),
                0,
                List.of(),
                UUID.randomUUID());
        assertThat(look.parameters().get("person"))
                .startsWith("a\ufffdb\ufffdc\ufffdd")
                .hasSize(300);
        assertThat(look.at()).isEqualTo("2026-11-02T09:00:00.123456Z");
    }
}
