package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WhyTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    @ParameterizedTest
    @EnumSource(DutyKind.class)
    void every_kind_of_work_has_one_sentence_in_each_language(DutyKind kind) {
        Due due = new Due(Duty.of(kind, DAY), DAY, 1);
        String english = Why.in(Locale.UK).sentence(due, List.of());
        String norwegian = Why.in(Locale.forLanguageTag("nb")).sentence(due, List.of());
        assertThat(english).isNotEqualTo(norwegian);
        assertThat(List.of(english, norwegian)).allMatch(text -> text.matches("\\p{Lu}.*[.?]"));
    }

    @Test
    void a_triage_that_goes_first_says_why() {
        Due due = new Due(Duty.of(DutyKind.TRIAGE, DAY).detailed(Duty.HIGH_RISK), DAY, 0);
        List<String> named = List.of("pregnant", "recent-overdose");
        assertThat(Why.in(Locale.UK).sentence(due, named))
                .isEqualTo("High risk (pregnant, recent overdose), please see them first."
                        + " Waiting for triage since 2 November.");
        assertThat(Why.in(Locale.forLanguageTag("no")).sentence(due, named))
                .isEqualTo("Høy risiko (gravid, nylig overdose), ta imot dem først."
                        + " Har ventet på første vurdering siden 2. november.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            keyworker-left | The keyworker has left; nobody has taken over since 2 November.
            keyworker-away | The keyworker has been away since 2 November, and nobody covers.
            cover-away     | The keyworker has been away since 2 November, and whoever covers is not here either.
            """)
    void a_journey_without_anybody_says_what_became_of_its_keyworker(String detail, String english) {
        Due due = new Due(Duty.of(DutyKind.UNALLOCATED, DAY).detailed(detail), DAY, 0);
        assertThat(Why.in(Locale.UK).sentence(due, List.of())).isEqualTo(english);
        assertThat(Why.in(Locale.forLanguageTag("nb")).sentence(due, List.of()))
                .startsWith("Fast kontakt har ")
                .contains("siden 2. november");
    }

    @Test
    void that_somebody_was_on_a_ward_is_left_out_for_whoever_may_not_learn_of_treatment() {
        Due due = new Due(Duty.of(DutyKind.CARE_PLAN_COPY, DAY).detailed(Duty.AFTER_WARD), DAY, 0);
        assertThat(Why.in(Locale.UK).sentence(due, List.of())).contains("ward");
        assertThat(Why.in(Locale.UK).sentence(due.discreet(), List.of()))
                .isEqualTo("Those named in the plan have been owed a copy since 2 November.");
        assertThat(Why.in(Locale.forLanguageTag("nb")).sentence(due.discreet(), List.of()))
                .isEqualTo("De som står i planen, skulle hatt en kopi siden 2. november.");
    }

    @Test
    void a_language_that_is_not_spoken_here_is_answered_in_english() {
        Due due = new Due(Duty.of(DutyKind.UNALLOCATED, DAY), DAY, 0);
        assertThat(Why.in(Locale.FRENCH).sentence(due, List.of()))
                .isEqualTo("Nobody has been keyworker since 2 November.");
    }
}
