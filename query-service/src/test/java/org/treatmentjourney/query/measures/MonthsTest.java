package org.treatmentjourney.query.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentjourney.http.Refused;

class MonthsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    @Test
    void twelve_months_that_are_over_are_meant_unless_something_else_is_said() {
        assertThat(Months.of(null, " ", TODAY)).isEqualTo(months("2025-11", "2026-10"));
        assertThat(Months.of("2026-03", null, TODAY)).isEqualTo(months("2026-03", "2026-10"));
        assertThat(Months.of(null, "2026-03", TODAY)).isEqualTo(months("2025-04", "2026-03"));
    }

    @Test
    void a_month_may_be_said_by_its_first_and_last_day() {
        assertThat(Months.of("2026-02-01", "2026-02-28", TODAY)).isEqualTo(months("2026-02", "2026-02"));
        assertThat(months("2026-01", "2026-03").each()).hasSize(3);
        assertThat(months("2026-01", "2026-02").hold(LocalDate.parse("2026-02-28")))
                .isTrue();
        assertThat(months("2026-01", "2026-02").hold(LocalDate.parse("2026-03-01")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-02, 2026-02-28",
        "2026-02-01, 2026-02-27",
        "2026-02, 2026-11",
        "2026-05, 2026-04",
        "2016-10, 2026-10",
        "soon, 2026-10",
        "2026-01, 0001-01",
        "2026-13, 2026-10",
        "-999999999-01-01, 2026-10",
        "2026-01, +999999999-12-31"
    })
    void no_day_can_be_moved_and_no_month_counted_before_it_is_over(String from, String to) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Months.of(from, to, TODAY));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Months.of("soon", "late", TODAY))
                .satisfies(refused -> assertThat(refused.details().get("errors"))
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                        .hasSize(2));
    }

    private static Months months(String from, String to) {
        return new Months(YearMonth.parse(from), YearMonth.parse(to));
    }
}
