package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Refused.FieldError;

class AskedTest {

    @Test
    void a_limit_can_be_asked_for_instead_of_the_one_that_holds() {
        Asked asked = new Asked(List.of("review", "opportunistic-review"), List.of("review.comprehensive=42d"));
        assertThat(asked.kinds()).containsExactly(DutyKind.REVIEW, DutyKind.OPPORTUNISTIC_REVIEW);
        assertThat(asked.instead()).isEqualTo(Map.of(Setting.REVIEW_COMPREHENSIVE, new Span(42, Span.Unit.DAYS)));
    }

    @Test
    void everything_that_cannot_be_read_is_told_at_once() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Asked(List.of("gossip"), List.of("review.weekly=7d", "contact=soon", "contact")))
                .satisfies(refused -> assertThat(refused.status().value()).isEqualTo(400))
                .extracting(refused -> refused.details().get("errors"), list(FieldError.class))
                .extracting(FieldError::field)
                .containsExactly("kind", "policy", "policy", "policy");
    }
}
