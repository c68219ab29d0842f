package org.treatmentjourney.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final LocalDate JULY = LocalDate.parse("2026-07-01");
    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

    @Test
    void a_day_is_effective_from_its_start_in_the_zone() {
        assertThat(When.on(JULY).effective(ZONE))
                .contains(new Effective(Instant.parse("2026-06-30T23:00:00Z"), Effective.Precision.DAY));
    }

    @Test
    void a_time_is_effective_as_it_was_told() {
        assertThat(When.at(NOON).effective(ZONE)).contains(Effective.at(NOON));
    }

    @Test
    void what_was_not_said_is_left_to_others() {
        assertThat(When.unsaid().effective(ZONE)).isEmpty();
        assertThat(When.on(null).effective(ZONE)).isEmpty();
        assertThat(When.at(null).effective(ZONE)).isEmpty();
    }

    @Test
    void a_day_agrees_with_any_time_of_that_day_in_the_zone() {
        assertThat(When.on(JULY).agreesWith(Instant.parse("2026-06-30T23:00:00Z"), ZONE))
                .isTrue();
        assertThat(When.on(JULY).agreesWith(NOON, ZONE)).isTrue();
        assertThat(When.on(JULY).agreesWith(Instant.parse("2026-07-01T23:00:00Z"), ZONE))
                .isFalse();
        assertThat(When.on(JULY).agreesWith(Instant.parse("2026-06-30T22:59:59Z"), ZONE))
                .isFalse();
    }

    @Test
    void a_time_agrees_only_with_itself_and_the_unsaid_with_everything() {
        assertThat(When.at(NOON).agreesWith(NOON, ZONE)).isTrue();
        assertThat(When.at(NOON).agreesWith(NOON.plusMillis(1), ZONE)).isFalse();
        assertThat(When.unsaid().agreesWith(NOON, ZONE)).isTrue();
    }
}
