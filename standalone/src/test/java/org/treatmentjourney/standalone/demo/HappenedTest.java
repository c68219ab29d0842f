package org.treatmentjourney.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappenedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "1 day ago, discharge, dischargedOn, 2026-11-01",
        "3 days ago 10:15, record-session, startedAt, 2026-10-30T10:15:00Z",
        "21 days ago 10:15, assess-stage, effectiveAt, 2026-10-12T09:15:00Z"
    })
    void words_become_the_field_in_which_the_command_says_when(
            String words, String command, String field, String value) {
        assertThat(Happened.of(words, command, TODAY, LONDON)).isEqualTo(new Happened(field, value));
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, discharge, not like",
        "0 days ago 10:15, record-session, not like",
        "2 days ago 10:15, discharge, without a time",
        "2 days ago, record-session, with a time"
    })
    void other_words_are_refused(String words, String command, String why) {
        assertThatThrownBy(() -> Happened.of(words, command, TODAY, LONDON)).hasMessageContaining(why);
    }

    @Test
    void the_day_is_a_day_of_the_place() {
        assertThat(Happened.instant(TODAY, "10:15", ZoneId.of("Europe/Oslo"))).isEqualTo("2026-11-02T09:15:00Z");
    }
}
