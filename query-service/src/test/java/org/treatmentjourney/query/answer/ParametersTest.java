package org.treatmentjourney.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Refused.FieldError;

class ParametersTest {

    private static final String STREAM = "0199c1a2-0000-4000-8000-00000000000a";

    @Test
    void what_has_been_seen_is_a_stream_and_a_version() {
        assertThat(Seen.of(List.of(STREAM + ":7"))).containsExactly(new Seen(UUID.fromString(STREAM), 7));
        assertThat(Seen.of(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", STREAM, STREAM + ":", STREAM + ":0", STREAM + ":-1", STREAM + ":x", "1-2-3-4-5:7"})
    void what_cannot_be_read_as_seen_is_refused(String text) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Seen.of(List.of(text)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201})
    void a_page_has_1_to_200_items(int limit) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Page.of(limit, null));
    }

    @Test
    void a_cursor_leads_to_where_the_page_ended() {
        Page.Cut<String> cut = Page.of(2, null).cut(List.of("a", "b", "c"), text -> "after " + text);
        assertThat(cut.items()).containsExactly("a", "b");
        assertThat(Page.of(2, cut.cursor()).after()).isEqualTo("after b");
        assertThat(Page.of(3, null).cut(List.of("a", "b", "c"), text -> text).cursor())
                .isNull();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Page.of(2, "%"));
        assertThat(Page.of(2, "A".repeat(1_000)).after()).isNotNull();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Page.of(2, "A".repeat(1_001)));
    }

    @Test
    void a_parameter_that_nobody_declared_is_refused_by_name() throws NoSuchMethodException {
        var method = new HandlerMethod(this, getClass().getDeclaredMethod("address", String.class));
        var request = new MockHttpServletRequest();
        var parameters = new KnownParameters();
        request.addParameter("kind", "review");
        assertThat(parameters.preHandle(request, new MockHttpServletResponse(), method))
                .isTrue();
        request.addParameter("sort", "name");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> parameters.preHandle(request, new MockHttpServletResponse(), method))
                .satisfies(refused -> assertThat(refused.details().get("errors"))
                        .isEqualTo(List.of(new FieldError("sort", "This address does not know this parameter."))));
    }

    String address(@RequestParam(name = "kind") String kind) {
        return kind;
    }
}
