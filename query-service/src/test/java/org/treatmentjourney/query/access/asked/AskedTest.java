package org.treatmentjourney.query.access.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Refused.FieldError;
import org.treatmentjourney.query.answer.Page;

class AskedTest {

    @Test
    void whoever_says_nothing_gets_the_first_hundred() {
        assertThat(new Asked().page(null, null)).isEqualTo(Page.of(100, null));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var asked = new Asked();
        asked.client("Robin");
        asked.person("a\u0000b");
        asked.instant("from", "yesterday");
        asked.instant("to", "+20000-01-01T00:00:00Z");
        asked.page("0", "bm93aGVyZQ");
        assertThat(wrong(asked)).containsExactly("client", "person", "from", "to", "limit", "cursor");
    }

    @Test
    void a_time_that_ends_before_it_begins_is_wrong() {
        var asked = new Asked();
        asked.inOrder(asked.instant("from", "2026-11-02T09:00:00Z"), asked.instant("to", "2026-11-01T09:00:00Z"));
        assertThat(wrong(asked)).containsExactly("to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "/", "2026-11-02T09:00:00Z/", "+99999-01-01T00:00:00Z/"})
    void a_cursor_is_used_unchanged_or_not_at_all(String end) {
        var asked = new Asked();
        asked.page(null, cursor(end));
        assertThat(wrong(asked)).containsExactly("cursor");
    }

    @Test
    void a_cursor_of_a_page_is_read() {
        String end = "2026-11-02T09:00:00.123456Z/11111111-2222-4333-8444-555555555555";
        assertThat(new Asked().page("7", cursor(end))).isEqualTo(new Page(7, end));
    }

    private static String cursor(String end) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(end.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> wrong(Asked asked) {
        var refused = catchThrowableOfType(Refused.class, () -> asked.all("question"));
        assertThat(refused.code()).isEqualTo("parameter.invalid");
        return ((List<?>) refused.details().getOrDefault("errors", List.of()))
                .stream().map(FieldError.class::cast).map(FieldError::field).toList();
    }
}
