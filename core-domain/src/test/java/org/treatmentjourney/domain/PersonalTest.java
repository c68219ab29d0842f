package org.treatmentjourney.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonalTest {

    private record Words(@Nullable String said) {}

    private static final Personal<Words> SAID = Personal.of(new Words("home by midnight"));
    private static final Personal<Words> UNSAID = Personal.of(new Words(null));
    private static final Personal<Words> ERASED = Personal.erased();

    @Test
    void nothing_personal_is_shown_as_text() {
        assertThat(SAID).hasToString("personal");
        assertThat(UNSAID).hasToString("personal");
        assertThat(ERASED).hasToString("erased");
    }

    @Test
    void erased_is_not_absent() {
        assertThat(ERASED).isNotEqualTo(UNSAID);
        assertThat(ERASED.isErased()).isTrue();
        assertThat(UNSAID.isErased()).isFalse();
        assertThat(UNSAID.known()).isPresent();
        assertThat(ERASED.known()).isEmpty();
    }

    @Test
    void a_field_is_null_if_it_was_not_said_or_is_erased() {
        assertThat(SAID.get(Words::said)).isEqualTo("home by midnight");
        assertThat(UNSAID.get(Words::said)).isNull();
        assertThat(ERASED.get(Words::said)).isNull();
    }

    @Test
    void the_same_words_are_equal_and_so_is_all_that_was_erased() {
        assertThat(Personal.of(new Words("home by midnight"))).isEqualTo(SAID);
        assertThat(Personal.<Words>erased()).isEqualTo(ERASED);
    }
}
