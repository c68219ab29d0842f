package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTextTest {

    @Test
    void a_character_that_no_database_keeps_is_shown_as_unreadable() {
        assertThat(SqlText.of("a\0b")).isEqualTo("a\uFFFDb");
        assertThat(SqlText.of(List.of("a\0b", "c"))).isEqualTo("{\"a\uFFFDb\",\"c\"}");
    }
}
