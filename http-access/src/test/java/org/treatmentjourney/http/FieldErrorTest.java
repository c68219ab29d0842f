package org.treatmentjourney.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.http.Refused.FieldError;

class FieldErrorTest {

    @ParameterizedTest
    @ValueSource(strings = {"risks.0.kind", "effectiveAt", "at-least", "snake_case", "(body)"})
    void a_field_is_named(String name) {
        assertThat(new FieldError(name, "is not known here").field()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kari Nordmann", "", "born 1988", "kari@example.org", "12345678901", "note\r\nSet-Cookie"})
    void what_somebody_typed_in_place_of_a_name_is_not_repeated(String typed) {
        assertThat(new FieldError(typed, "is not known here").field()).isEqualTo("(not a name)");
    }

    @Test
    void a_name_without_end_is_none() {
        assertThat(new FieldError("a".repeat(81), "is not known here").field()).isEqualTo("(not a name)");
    }
}
