package org.treatmentjourney.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.Specification.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class EffectiveTest {

    @Test
    void a_moment_is_in_the_future_from_the_next_one_on() {
        assertThat(Effective.at(NOW).isAfter(NOW, ZONE)).isFalse();
        assertThat(Effective.at(NOW.plusMillis(1)).isAfter(NOW, ZONE)).isTrue();
    }

    @Test
    void today_is_never_in_the_future_and_tomorrow_always_is() {
        Instant firstMoment = TODAY.atStartOfDay(ZONE).toInstant();
        Instant lastMoment = firstMoment.plusSeconds(86_399);

        for (Instant now : new Instant[] {firstMoment, NOW, lastMoment}) {
            assertThat(Effective.on(TODAY, ZONE).isAfter(now, ZONE)).isFalse();
            assertThat(Effective.on(TODAY.plusDays(1), ZONE).isAfter(now, ZONE)).isTrue();
        }
    }

    @Test
    void a_day_stays_the_same_day_when_the_clocks_change() {
        for (String day : new String[] {"2026-03-29", "2026-07-01", "2026-10-25", "2026-12-31"}) {
            assertThat(Effective.on(LocalDate.parse(day), ZONE).day(ZONE)).isEqualTo(day);
        }
    }

    @Test
    void a_day_that_has_no_midnight_begins_when_its_clocks_do() {
        ZoneId beirut = ZoneId.of("Asia/Beirut");
        LocalDate spring = LocalDate.parse("2026-03-29");

        assertThat(Effective.on(spring, beirut).day(beirut)).isEqualTo(spring);
    }

    @Test
    void a_summer_night_belongs_to_the_day_of_the_zone() {
        assertThat(Effective.at(Instant.parse("2026-06-30T23:30:00Z")).day(ZONE))
                .isEqualTo("2026-07-01");
    }
}
