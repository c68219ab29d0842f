package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.ZONE;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;
import static org.treatmentjourney.query.prescriptions.Scripts.OLD;
import static org.treatmentjourney.query.prescriptions.Scripts.accepted;
import static org.treatmentjourney.query.prescriptions.Scripts.missed;
import static org.treatmentjourney.query.prescriptions.Scripts.requested;
import static org.treatmentjourney.query.prescriptions.Scripts.started;
import static org.treatmentjourney.query.worklist.StoryWork.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.PrescriptionEnded;
import org.treatmentjourney.domain.journey.event.PrescriptionReassessed;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.SafetyWork;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.query.Story;

/** R24, R25, R36, R37: the days of prescriptions as work, the next one first. */
class PrescriptionDutiesTest {

    private static final Policy STANDARD = Policy.of(key -> null);

    @Test
    void each_closed_day_comes_to_the_list_when_the_one_before_is_over() {
        Story story = referred().then(started("2026-11-03", "2026-11-04", "2026-11-23", "sunday"));
        assertThat(alarms(story, "2026-11-04")).containsExactly("2026-11-08 closed");
        assertThat(alarms(story, "2026-11-08")).containsExactly("2026-11-08 closed");
        assertThat(alarms(story, "2026-11-09")).containsExactly("2026-11-15 closed");
        assertThat(alarms(story, "2026-11-23")).containsExactly("2026-11-24 ends");
        assertThat(alarms(story, "2026-12-23")).containsExactly("2026-11-24 ends");
    }

    @Test
    void a_gap_ahead_an_overlap_ahead_and_a_first_dose_stand_side_by_side() {
        Story between = referred()
                .then(started("2026-11-03", "2026-11-04", "2026-12-01"))
                .then(requested("2026-11-05", "ward-7", "2026-11-09"))
                .then(accepted("2026-11-06", "2026-11-12", "2026-12-01"));
        assertThat(alarms(between, "2026-11-07")).containsExactly("2026-11-10 between", "2026-11-12 unconfirmed");
        Story twice = referred()
                .then(started("2026-11-03", "2026-11-04", "2026-11-14"))
                .then(requested("2026-11-05", "ward-7", ""))
                .then(accepted("2026-11-06", "2026-11-12", "2026-12-01"));
        assertThat(alarms(twice, "2026-11-07"))
                .containsExactly("2026-11-12 overlap", "2026-11-12 unconfirmed", "2026-12-02 ends");
    }

    @Test
    void a_discharge_leaves_the_alarm_until_the_prescription_ends_and_a_death_does_not() {
        Story story = referred()
                .then(started("2026-11-03", "2026-11-04", "2026-11-20"))
                .discharged("2026-11-10", Exit.PLANNED);
        assertThat(alarms(story, "2026-11-11")).containsExactly("2026-11-21 ends");
        assertThat(alarms(
                        story.then(new PrescriptionEnded(
                                JOURNEY, CLIENT, when("2026-11-12"), OLD, "completed", Personal.of(new Note(null)))),
                        "2026-11-13"))
                .isEmpty();
        Story died = referred()
                .then(started("2026-11-03", "2026-11-04", "2026-11-20"))
                .then(new DeathRecorded(
                        JOURNEY, CLIENT, when("2026-11-10"), Personal.of(new DeathRecorded.Details(null, null, null))));
        assertThat(alarms(died, "2026-11-11")).isEmpty();
    }

    @Test
    void an_alarm_is_safety_and_comes_right_after_urgent_risks() {
        assertThat(SafetyWork.is(DutyKind.PRESCRIPTION_ALARM.code())).isTrue();
        Duty far = new Duty(DutyKind.PRESCRIPTION_ALARM, LocalDate.parse("2026-11-20"), null, "ends");
        Duty risk = Duty.of(DutyKind.URGENT_RISK, LocalDate.parse("2026-11-21"));
        Duty triage = Duty.of(DutyKind.TRIAGE, LocalDate.parse("2026-11-01")).detailed(Duty.HIGH_RISK);
        assertThat(Due.of(List.of(triage, far, risk), STANDARD, LocalDate.parse("2026-11-22")))
                .extracting(due -> due.duty().kind())
                .containsExactly(DutyKind.URGENT_RISK, DutyKind.PRESCRIPTION_ALARM, DutyKind.TRIAGE);
    }

    @Test
    void somebody_is_called_on_the_day_itself_and_not_for_one_that_is_over() {
        Duty day = Duty.of(DutyKind.PRESCRIPTION_ALARM, LocalDate.parse("2026-11-08"))
                .shown(null, LocalDate.parse("2026-11-08"));
        Alarm alarm = new Alarm(day, when("2026-11-08").at(), 0, null, null);
        assertThat(alarm.isDue(STANDARD, when("2026-11-07").at(), ZONE)).isFalse();
        assertThat(alarm.isDue(STANDARD, when("2026-11-08").at(), ZONE)).isTrue();
        assertThat(alarm.isDue(STANDARD, when("2026-11-09").at(), ZONE)).isFalse();
    }

    @Test
    void reception_does_not_learn_of_it() {
        assertThat(DutyKind.PRESCRIPTION_ALARM.isClinical()).isTrue();
        assertThat(DutyKind.MISSED_DOSES.isClinical()).isTrue();
    }

    @Test
    void missed_doses_are_work_from_the_third_on_and_a_dose_is_built_up_again_from_the_fifth() {
        assertThat(missedDoses("2026-11-07", STANDARD)).isEmpty();
        assertThat(missedDoses("2026-11-08", STANDARD))
                .containsExactly(
                        "No dose for 3 days since 6 November: the prescriber looks at the dose again before the"
                                + " next one.");
        assertThat(missedDoses("2026-11-09", STANDARD))
                .singleElement()
                .asString()
                .contains("4 days", "looks at");
        assertThat(missedDoses("2026-11-10", STANDARD))
                .singleElement()
                .asString()
                .contains("5 days", "built up");
    }

    @Test
    void the_numbers_of_days_are_settings() {
        Policy strict = STANDARD.with(Map.of(
                Setting.PRESCRIPTION_REASSESSED, new Span(1, Span.Unit.DAYS),
                Setting.PRESCRIPTION_RE_INDUCTED, new Span(2, Span.Unit.DAYS)));
        assertThat(missedDoses("2026-11-06", strict)).singleElement().asString().contains("looks at");
        assertThat(missedDoses("2026-11-07", strict)).singleElement().asString().contains("built up");
    }

    @Test
    void the_prescriber_settles_missed_doses() {
        Story story = referred()
                .then(started("2026-11-03", "2026-11-04", "2026-12-01"))
                .then(missed("2026-11-09", "2026-11-06", "2026-11-09"))
                .then(new PrescriptionReassessed(
                        JOURNEY, CLIENT, when("2026-11-10"), OLD, "lower-dose", Personal.of(new Note(null))));
        assertThat(duties(story)).extracting(Duty::kind).doesNotContain(DutyKind.MISSED_DOSES);
    }

    /** What is written after its day says so; the clock of a story records when it happens. */
    @Test
    void what_was_learned_late_says_so_in_both_languages() {
        Duty late = new Duty(DutyKind.PRESCRIPTION_ALARM, LocalDate.parse("2026-11-05"), null, "ends").learned(true);
        assertThat(late.learnedLate()).isTrue();
        assertThat(sentence(late, Locale.UK))
                .isEqualTo("The prescription covers no day from 5 November on. It was learned late.");
        assertThat(sentence(late, Locale.forLanguageTag("nb")))
                .isEqualTo("Resepten dekker ingen dag fra og med 5. november. Det ble kjent sent.");
    }

    @Test
    void each_kind_of_day_has_its_sentence() {
        LocalDate day = LocalDate.parse("2026-11-05");
        assertThat(sentence(new Duty(DutyKind.PRESCRIPTION_ALARM, day, day, "closed"), Locale.UK))
                .isEqualTo("Nobody gets a dose for 5 November: the pharmacy is closed or nothing is taken home.");
        assertThat(sentence(new Duty(DutyKind.PRESCRIPTION_ALARM, day, day.plusDays(2), "between"), Locale.UK))
                .isEqualTo("No prescription covers 5 November to 7 November, between one and the next.");
        assertThat(sentence(
                        new Duty(DutyKind.PRESCRIPTION_ALARM, day, day.plusDays(1), "overlap"),
                        Locale.forLanguageTag("nb")))
                .isEqualTo("To opioidresepter gjelder samtidig, 5. november til 6. november.");
        assertThat(sentence(new Duty(DutyKind.PRESCRIPTION_ALARM, day, null, "unconfirmed"), Locale.UK))
                .contains("planned for 5 November");
    }

    private static List<String> missedDoses(String last, Policy policy) {
        Story story = referred()
                .then(started("2026-11-03", "2026-11-04", "2026-12-01"))
                .then(missed("2026-11-12", "2026-11-06", last));
        return Due.of(duties(story), policy, LocalDate.parse("2026-11-12")).stream()
                .filter(due -> due.duty().kind() == DutyKind.MISSED_DOSES)
                .map(due -> Why.in(Locale.UK).sentence(due, List.of()))
                .toList();
    }

    private static List<String> alarms(Story story, String day) {
        return Due.of(duties(story), STANDARD, LocalDate.parse(day)).stream()
                .filter(due -> due.duty().kind() == DutyKind.PRESCRIPTION_ALARM)
                .map(due -> due.dueOn() + " " + due.duty().detail())
                .toList();
    }

    private static String sentence(Duty duty, Locale language) {
        return Why.in(language).sentence(Due.of(duty, STANDARD, duty.since()), List.of());
    }
}
