package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.StaysToTell.followedUp;
import static org.treatmentjourney.query.StaysToTell.imprisoned;
import static org.treatmentjourney.query.StaysToTell.left;
import static org.treatmentjourney.query.StaysToTell.planned;
import static org.treatmentjourney.query.StaysToTell.receipt;
import static org.treatmentjourney.query.StaysToTell.referredOn;
import static org.treatmentjourney.query.StaysToTell.released;
import static org.treatmentjourney.query.StaysToTell.told;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.handover;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;
import static org.treatmentjourney.query.worklist.StoryWork.duties;
import static org.treatmentjourney.query.worklist.StoryWork.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.InterventionEnded;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.journey.event.NaloxoneRecorded;
import org.treatmentjourney.domain.journey.event.OverdoseRecorded;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.InterventionExit;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.journey.value.SafetyWork;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.query.Story;

/** What follows from a ward, a prison and what others must know. */
class ElsewhereDutiesTest {

    private static final Policy STANDARD = Policy.of(key -> null);
    private static final LocalDate LEFT = LocalDate.parse("2026-11-09");

    /** R20: of the limits that apply the first one, and one thing to do. */
    @ParameterizedTest
    @CsvSource({
        "yes,     true,  2026-11-11",
        "yes,     false, 2026-11-11",
        "unknown, false, 2026-11-11",
        "no,      true,  2026-11-12",
        "no,      false, 2026-11-16"
    })
    void whoever_leaves_a_ward_is_seen_by_the_first_limit_that_applies(String risk, boolean acute, LocalDate dueOn) {
        List<Duty> owed = of(DutyKind.DISCHARGE_FOLLOW_UP, referred().then(left("2026-11-09", risk, acute)));
        assertThat(owed).extracting(STANDARD::dueOn).containsExactly(dueOn);
    }

    /** R20: a setting that is longer than another does not hide it. */
    @Test
    void limits_that_somebody_has_changed_are_weighed_the_same_way() {
        Policy odd = STANDARD.with(Map.of(
                Setting.FOLLOW_UP_SUICIDE_RISK, Span.of("5d").orElseThrow(),
                Setting.FOLLOW_UP_ACUTE, Span.of("4d").orElseThrow()));
        assertThat(of(DutyKind.DISCHARGE_FOLLOW_UP, referred().then(left("2026-11-09", "yes", true))))
                .extracting(odd::dueOn)
                .containsExactly(LocalDate.parse("2026-11-13"));
    }

    @Test
    void two_wards_that_nobody_followed_up_are_one_thing_to_do_as_strict_as_the_stricter() {
        Story story = referred().then(left("2026-11-09", "no", false)).then(left("2026-11-14", "yes", false));
        assertThat(of(DutyKind.DISCHARGE_FOLLOW_UP, story))
                .containsExactly(Duty.of(DutyKind.DISCHARGE_FOLLOW_UP, LEFT).detailed(Duty.SUICIDE_RISK));
    }

    /** R20, R37. */
    @Test
    void only_being_reached_settles_it_or_a_session_they_came_to() {
        Story story = referred().then(left("2026-11-09", "no", false));
        assertThat(kinds(story.then(followedUp("2026-11-10", ContactOutcome.NOT_REACHED))))
                .contains(DutyKind.DISCHARGE_FOLLOW_UP);
        assertThat(kinds(story.then(followedUp("2026-11-11", ContactOutcome.REACHED))))
                .doesNotContain(DutyKind.DISCHARGE_FOLLOW_UP);
        assertThat(kinds(referred()
                        .then(left("2026-11-09", "no", false))
                        .session("2026-11-10T10:00", handover("see again"))))
                .doesNotContain(DutyKind.DISCHARGE_FOLLOW_UP);
    }

    /** R36. */
    @Test
    void no_discharge_takes_away_the_follow_up_or_the_days_of_danger_and_a_death_does() {
        Story story = referred().then(left("2026-11-09", "no", false)).discharged("2026-11-10", Exit.PLANNED);
        assertThat(kinds(story)).containsExactly(DutyKind.DISCHARGE_FOLLOW_UP, DutyKind.OVERDOSE_WINDOW);
        story.then(new DeathRecorded(
                JOURNEY, CLIENT, when("2026-11-12"), Personal.of(new DeathRecorded.Details(null, null, null))));
        assertThat(kinds(story)).isEmpty();
    }

    /** R46. */
    @Test
    void neither_can_be_put_off() {
        for (DutyKind kind : List.of(DutyKind.DISCHARGE_FOLLOW_UP, DutyKind.OVERDOSE_WINDOW)) {
            assertThat(SafetyWork.is(kind.code())).isTrue();
        }
    }

    /** R22. */
    @ParameterizedTest
    @CsvSource({"2026-11-09, true", "2026-11-16, true", "2026-12-07, true", "2026-12-08, false"})
    void the_days_of_danger_are_due_on_each_of_them_and_then_gone(LocalDate day, boolean there) {
        List<Duty> danger = of(DutyKind.OVERDOSE_WINDOW, referred().then(left("2026-11-09", "no", false)));
        List<Due> due = Due.of(danger, STANDARD, day);
        assertThat(due).hasSize(there ? 1 : 0).allSatisfy(one -> {
            assertThat(one.dueOn()).isEqualTo(day);
            assertThat(one.overdueDays()).isZero();
        });
    }

    @Test
    void a_change_that_somebody_has_recorded_begins_them_as_well() {
        assertThat(of(DutyKind.OVERDOSE_WINDOW, referred().changed("2026-11-09", "overdose")))
                .containsExactly(Duty.of(DutyKind.OVERDOSE_WINDOW, LEFT)
                        .detailed("overdose")
                        .shown(null, LEFT.plusDays(28)));
        assertThat(of(DutyKind.DISCHARGE_FOLLOW_UP, referred().changed("2026-11-09", "discharged-from-ward")))
                .containsExactly(Duty.of(DutyKind.DISCHARGE_FOLLOW_UP, LEFT));
    }

    /** R37. */
    @Test
    void what_is_learned_of_late_shows_at_once_and_says_so() {
        Story story = referred().then(left("2026-10-30", "yes", false));
        assertThat(duties(story))
                .filteredOn(Duty::learnedLate)
                .extracting(Duty::kind)
                .containsExactly(DutyKind.DISCHARGE_FOLLOW_UP, DutyKind.OVERDOSE_WINDOW);
        assertThat(of(DutyKind.DISCHARGE_FOLLOW_UP, story))
                .extracting(STANDARD::dueOn)
                .containsExactly(LocalDate.parse("2026-11-01"));
    }

    /** R26. */
    @Test
    void a_day_for_leaving_the_ward_asks_for_a_referral_before_it() {
        Story story = referred().then(planned("2026-11-04", "2026-11-20")).then(planned("2026-11-05", "2026-11-18"));
        assertThat(of(DutyKind.WARD_REFERRAL, story))
                .extracting(STANDARD::dueOn)
                .containsExactly(LocalDate.parse("2026-11-18"));
        assertThat(kinds(story.then(referredOn("2026-11-06")))).doesNotContain(DutyKind.WARD_REFERRAL);
        assertThat(kinds(referred().then(planned("2026-11-04", "2026-11-20")).then(left("2026-11-10", "no", false))))
                .doesNotContain(DutyKind.WARD_REFERRAL);
    }

    /** R45. */
    @Test
    void whoever_comes_out_of_prison_is_met_within_three_weeks() {
        Story story = referred().then(imprisoned("2026-11-04"));
        assertThat(kinds(story)).isEmpty();
        story.then(released("2026-11-09", null));
        assertThat(of(DutyKind.RELEASE_CONTACT, story))
                .extracting(STANDARD::dueOn)
                .containsExactly(LocalDate.parse("2026-11-30"));
        assertThat(kinds(story)).contains(DutyKind.OVERDOSE_WINDOW, DutyKind.TRIAGE);
        assertThat(kinds(story.attempted("2026-11-10"))).contains(DutyKind.RELEASE_CONTACT);
        assertThat(kinds(story.reached("2026-11-11"))).doesNotContain(DutyKind.RELEASE_CONTACT);
    }

    /** R21. */
    @Test
    void what_others_were_told_waits_until_they_have_answered() {
        Story story = referred().then(told("2026-11-06"));
        assertThat(of(DutyKind.NOTICE_UNACKNOWLEDGED, story))
                .extracting(STANDARD::dueOn)
                .containsExactly(LocalDate.parse("2026-11-09"));
        assertThat(kinds(story.then(receipt("2026-11-07", "opened")))).contains(DutyKind.NOTICE_UNACKNOWLEDGED);
        assertThat(kinds(story.then(receipt("2026-11-08", "acknowledged"))))
                .doesNotContain(DutyKind.NOTICE_UNACKNOWLEDGED);
        assertThat(kinds(referred().then(told("2026-11-06")).then(receipt("2026-11-07", "refused"))))
                .doesNotContain(DutyKind.NOTICE_UNACKNOWLEDGED);
    }

    /** R21. */
    @Test
    void a_plan_that_was_sent_from_the_ward_is_not_asked_for_again() {
        Story story = referred().initialPlan("2026-11-04", "2026-12-01", null);
        assertThat(kinds(story.then(left("2026-11-09", "no", false)))).contains(DutyKind.CARE_PLAN_COPY);
        assertThat(kinds(referred()
                        .initialPlan("2026-11-04", "2026-12-01", null)
                        .then(left("2026-11-09", "no", false, null, "sent"))))
                .doesNotContain(DutyKind.CARE_PLAN_COPY);
    }

    /** R23: again at discharge, release and exit. */
    @Test
    void naloxone_is_offered_again_to_whoever_comes_out_without_a_word_on_it() {
        Story story = usesOpioids().then(naloxone("2026-11-04"));
        assertThat(kinds(story)).doesNotContain(DutyKind.NALOXONE);
        assertThat(of(DutyKind.NALOXONE, story.then(left("2026-11-09", "no", false, "not-in-contact", "no-plan"))))
                .containsExactly(Duty.of(DutyKind.NALOXONE, LEFT).detailed(Duty.AGAIN));
        assertThat(kinds(story.then(naloxone("2026-11-09")))).doesNotContain(DutyKind.NALOXONE);
        assertThat(kinds(story.then(released("2026-11-12", "supplied")))).doesNotContain(DutyKind.NALOXONE);
        assertThat(kinds(story.then(released("2026-11-14", null)))).contains(DutyKind.NALOXONE);
    }

    /** R23. */
    @Test
    void whoever_leaves_residential_treatment_is_offered_it_again() {
        UUID help = new UUID(6, 1);
        Story story = usesOpioids()
                .then(naloxone("2026-11-04"))
                .then(new InterventionReferred(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-05"),
                        help,
                        "psychosocial",
                        "residential",
                        null,
                        Personal.of(new InterventionReferred.Details(null, null))))
                .then(new InterventionEnded(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-09"),
                        help,
                        InterventionExit.UNPLANNED,
                        Personal.of(new Reason(null))));
        assertThat(kinds(story)).contains(DutyKind.NALOXONE, DutyKind.OVERDOSE_WINDOW);
    }

    private static Story usesOpioids() {
        return referred()
                .then(new OverdoseRecorded(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-03"),
                        Personal.of(new OverdoseRecorded.Details("accidental", List.of("heroin"), null, null, null))));
    }

    private static NaloxoneRecorded naloxone(String on) {
        return new NaloxoneRecorded(JOURNEY, CLIENT, when(on), "supplied", 1, Personal.of(new Note(null)));
    }

    private static List<Duty> of(DutyKind kind, Story story) {
        return duties(story).stream().filter(duty -> duty.kind() == kind).toList();
    }
}
