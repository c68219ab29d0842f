package org.treatmentjourney.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from a command: events, or a refusal. */
public record Outcome<E extends DomainEvent>(
        List<E> events, @Nullable Refusal refusal) {

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void then(E... expected) {
        assertThat(accepted()).containsExactly(expected);
    }

    public List<E> accepted() {
        assertThat(refusal).as("refusal").isNull();
        return events;
    }

    public void refused(String rule, String code) {
        assertThat(refusal).isInstanceOfSatisfying(RuleViolated.class, violated -> {
            assertThat(violated.rule()).isEqualTo(rule);
            assertThat(violated.code()).isEqualTo(code);
            assertThat(violated.sentence()).endsWith(".");
        });
    }

    public void unknown(String what) {
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.code()).isEqualTo(what + ".unknown"));
    }

    public void taken(String what) {
        assertThat(refusal).isInstanceOf(IdTaken.class).hasMessageContaining("for the " + what);
    }
}
