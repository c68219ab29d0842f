package org.treatmentjourney.http.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final AtomicLong now = new AtomicLong();
    private final Attempts attempts = new Attempts(10, now::get);

    @Test
    void ten_may_come_at_once_and_then_one_every_six_seconds() {
        tries("somebody", 10);
        assertThat(attempts.pause("somebody")).isEqualTo(Duration.ofSeconds(6));
        pass(Duration.ofSeconds(6));
        assertThat(attempts.pause("somebody")).isZero();
        tries("somebody", 1);
        assertThat(attempts.pause("somebody")).isPositive();
    }

    @Test
    void what_came_too_early_at_the_same_moment_is_waited_for_afterwards() {
        tries("somebody", 30);
        assertThat(attempts.pause("somebody")).isEqualTo(Duration.ofSeconds(126));
    }

    @Test
    void waiting_does_not_save_up_more_than_a_minutes_worth() {
        tries("somebody", 1);
        pass(Duration.ofMinutes(30));
        tries("somebody", 10);
        assertThat(attempts.pause("somebody")).isPositive();
    }

    @Test
    void everybody_has_their_own() {
        tries("somebody", 10);
        assertThat(attempts.pause("somebody else")).isZero();
    }

    @Test
    void a_name_counts_by_its_beginning_so_that_none_fills_the_memory() {
        tries("x".repeat(5_000), 10);
        assertThat(attempts.pause("x".repeat(100))).isPositive();
        assertThat(attempts.pause("x".repeat(99))).isZero();
    }

    private void tries(String name, int times) {
        for (int i = 0; i < times; i++) {
            attempts.count(name);
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
