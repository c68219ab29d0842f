package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.treatmentjourney.query.worklist.DutyKind.CONTACT;
import static org.treatmentjourney.query.worklist.DutyKind.MISSED_SESSION;
import static org.treatmentjourney.query.worklist.DutyKind.REVIEW;
import static org.treatmentjourney.query.worklist.DutyKind.TRIAGE;
import static org.treatmentjourney.query.worklist.DutyKind.URGENT_RISK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;

class DueTest {

    private static final Policy STANDARD = Policy.of(key -> null);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    /** The 6th of November 2026 is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "CONTACT,              2026-11-06,           ,              , 2026-11-13",
        "TRIAGE,               2026-11-06,           ,              , 2026-11-13",
        "TRIAGE,               2026-11-07,           ,              , 2026-11-13",
        "REVIEW,               2026-11-06,           , initial,       2026-12-04",
        "REVIEW,               2026-11-06, 2026-12-01, initial,       2026-12-01",
        "REVIEW,               2026-11-06, 2027-01-01, initial,       2026-12-04",
        "REVIEW,               2026-11-06,           , comprehensive, 2027-01-29",
        "REVIEW,               2026-11-06, 2026-12-01, comprehensive, 2026-12-01",
        "OPPORTUNISTIC_REVIEW, 2026-11-06,           , relapse,       2026-11-13",
        "MISSED_SESSION,       2026-11-05,           ,              , 2026-11-06",
        "MISSED_SESSION,       2026-11-06,           ,              , 2026-11-09",
        "URGENT_RISK,          2026-11-06, 2026-11-08,              , 2026-11-08",
        "URGENT_RISK,          2026-11-06,           ,              , 2026-11-06",
        "UNALLOCATED,          2026-11-06,           ,              , 2026-11-09",
    })
    void due_is_the_earlier_of_the_day_agreed_and_the_limit(
            DutyKind kind, LocalDate since, LocalDate agreedOn, String detail, LocalDate expected) {
        assertThat(STANDARD.dueOn(new Duty(kind, since, agreedOn, detail))).isEqualTo(expected);
    }

    @Test
    void what_is_still_to_come_is_not_overdue() {
        List<Due> due = Due.of(
                List.of(Duty.of(CONTACT, LocalDate.parse("2026-11-10")), Duty.of(CONTACT, TODAY)), STANDARD, TODAY);
        assertThat(due).extracting(Due::overdueDays).containsExactly(3L, 0L);
    }

    @Test
    void urgent_risks_come_first_then_triage_of_high_risk_then_what_is_due_first() {
        Duty urgent = Duty.of(URGENT_RISK, TODAY);
        Duty triageFirst = Duty.of(TRIAGE, TODAY).detailed(Duty.HIGH_RISK);
        Duty triage = Duty.of(TRIAGE, LocalDate.parse("2026-11-10"));
        Duty missed = Duty.of(MISSED_SESSION, LocalDate.parse("2026-11-02"));
        assertThat(Due.of(List.of(triage, missed, triageFirst, urgent), STANDARD, TODAY))
                .extracting(Due::duty)
                .containsExactly(urgent, triageFirst, missed, triage);
    }

    @Test
    void a_changed_setting_changes_the_due_day_at_once() {
        Duty review = new Duty(REVIEW, LocalDate.parse("2026-11-02"), null, "comprehensive");
        Policy asked = STANDARD.with(Map.of(Setting.REVIEW_COMPREHENSIVE, new Span(42, Span.Unit.DAYS)));
        assertThat(asked.dueOn(review)).isEqualTo(LocalDate.parse("2026-12-14"));
        assertThat(STANDARD.dueOn(review)).isEqualTo(LocalDate.parse("2027-01-25"));
    }

    @Test
    void a_setting_is_read_from_the_configuration() {
        Policy policy = Policy.of(key -> key.equals("contact") ? "2wd" : null);
        assertThat(policy.dueOn(Duty.of(CONTACT, LocalDate.parse("2026-11-06"))))
                .isEqualTo(LocalDate.parse("2026-11-10"));
    }

    @ParameterizedTest
    @CsvSource({"7", "d", "-7d", "7 d", "7m", "99999d", "''"})
    void a_span_that_cannot_be_read_is_refused(String text) {
        assertThat(Span.of(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Policy.of(key -> text));
    }
}
