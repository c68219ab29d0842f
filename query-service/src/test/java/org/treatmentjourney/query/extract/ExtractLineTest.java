package org.treatmentjourney.query.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.query.measures.Episode;
import org.treatmentjourney.query.measures.Help;
import org.treatmentjourney.query.measures.Leaving;
import org.treatmentjourney.query.measures.Opening;
import tools.jackson.databind.json.JsonMapper;

class ExtractLineTest {

    private static final Episode EPISODE =
            episode("2026-01-05", "2026-01-09", "2026-01-20", "2026-02-20", "2026-03-01");

    @Test
    void without_consent_a_line_has_three_fields_and_no_other() {
        for (Boolean consent : new Boolean[] {null, false}) {
            String line = JsonMapper.shared()
                    .writeValueAsString(ExtractLine.of("harbour/chemsex-clinic", "x1", consent, EPISODE));
            assertThat(line)
                    .isEqualTo("{\"agency\":\"harbour/chemsex-clinic\",\"clientReference\":\"x1\",\"consent\":false}");
        }
    }

    @Test
    void with_consent_it_has_the_course_of_treatment() {
        ExtractLine line = ExtractLine.of("harbour/chemsex-clinic", "x1", true, EPISODE);
        assertThat(line.episode()).isNotNull();
        assertThat(JsonMapper.shared().writeValueAsString(line))
                .contains("\"consent\":true", "2026-01-05", "2026-03-01", "completed-drug-free", "psychosocial");
    }

    @Test
    void days_in_order_are_no_problem() {
        assertThat(OrderOfDays.problems(LocalDate.parse("1988-04-02"), EPISODE)).isEmpty();
        assertThat(problems("2026-01-05", "2026-01-05", "2026-01-05", "2026-01-05", "2026-01-05"))
                .isEmpty();
        assertThat(problems("2026-01-05", null, null, null, null)).isEmpty();
    }

    @Test
    void each_two_days_in_the_wrong_order_are_a_problem_of_their_own() {
        assertThat(OrderOfDays.problems(LocalDate.parse("2026-01-05"), EPISODE))
                .containsExactly(Problem.REFERRAL_NOT_AFTER_BIRTH);
        assertThat(problems("2026-01-05", "2026-01-04", null, null, null))
                .containsExactly(Problem.TRIAGE_BEFORE_REFERRAL);
        assertThat(problems("2026-01-05", "2026-01-09", "2026-01-08", null, null))
                .containsExactly(Problem.START_BEFORE_TRIAGE);
        assertThat(problems("2026-01-05", null, "2026-01-20", "2026-01-19", null))
                .containsExactly(Problem.END_BEFORE_START);
        assertThat(problems("2026-01-05", null, "2026-01-20", "2026-01-25", "2026-01-24"))
                .containsExactly(Problem.DISCHARGE_BEFORE_END);
        assertThat(problems("2026-01-05", "2026-01-09", null, null, "2026-01-08"))
                .containsExactly(Problem.DISCHARGE_BEFORE_END);
    }

    private static List<Problem> problems(
            String referred,
            @Nullable String triaged,
            @Nullable String started,
            @Nullable String ended,
            @Nullable String left) {
        return List.copyOf(OrderOfDays.problems(null, episode(referred, triaged, started, ended, left)));
    }

    private static Episode episode(
            String referred,
            @Nullable String triaged,
            @Nullable String started,
            @Nullable String ended,
            @Nullable String left) {
        Help help = new Help(
                new UUID(6, 1), "psychosocial", "community", day(referred), null, day(started), day(ended), null);
        LocalDate gone = day(left);
        return new Episode(
                Opening.REFERRAL,
                LocalDate.parse(referred),
                "gp",
                day(triaged),
                null,
                null,
                started == null ? List.of() : List.of(help),
                null,
                gone == null ? null : new Leaving(gone, Exit.PLANNED, "completed-drug-free", null));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
