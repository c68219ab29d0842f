package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.value.MissedReason.CANCELLED_BY_CLIENT;
import static org.treatmentjourney.domain.journey.value.MissedReason.CANCELLED_BY_SERVICE;
import static org.treatmentjourney.domain.journey.value.MissedReason.DID_NOT_ATTEND;
import static org.treatmentjourney.query.Story.handover;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.worklist.DutyKind.CONTACT;
import static org.treatmentjourney.query.worklist.DutyKind.MISSED_SESSION;
import static org.treatmentjourney.query.worklist.DutyKind.OPPORTUNISTIC_REVIEW;
import static org.treatmentjourney.query.worklist.DutyKind.REVIEW;
import static org.treatmentjourney.query.worklist.DutyKind.TRIAGE;
import static org.treatmentjourney.query.worklist.DutyKind.UNALLOCATED;
import static org.treatmentjourney.query.worklist.DutyKind.URGENT_RISK;
import static org.treatmentjourney.query.worklist.StoryWork.duties;
import static org.treatmentjourney.query.worklist.StoryWork.kinds;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.query.Story;

class DutiesTest {

    @Test
    void a_referral_asks_for_contact_triage_and_a_keyworker() {
        assertThat(kinds(referred())).containsExactly(CONTACT, TRIAGE, UNALLOCATED);
    }

    @Test
    void a_try_without_success_leaves_the_contact_due_and_says_so() {
        assertThat(duties(referred().attempted("2026-11-03T10:00")))
                .contains(Duty.of(CONTACT, LocalDate.parse("2026-11-02")).detailed(Duty.ATTEMPTED));
    }

    @Test
    void contact_triage_and_a_keyworker_meet_the_first_duties() {
        Story story = referred()
                .reached("2026-11-03T10:00")
                .triaged("2026-11-03T10:30")
                .keyworker("2026-11-03T11:00", "clinician");
        assertThat(kinds(story)).isEmpty();
    }

    @Test
    void whoever_has_been_assessed_in_full_no_longer_waits_for_triage() {
        assertThat(kinds(referred().assessed("2026-11-10T10:00"))).doesNotContain(TRIAGE);
    }

    @Test
    void a_keyworker_named_in_the_plan_is_a_keyworker() {
        assertThat(kinds(referred().initialPlan("2026-11-03", "2026-12-01", "clinician")))
                .doesNotContain(UNALLOCATED);
    }

    @Test
    void high_risk_in_the_referral_puts_the_triage_first() {
        Story story = Story.begins().referred("2026-11-02", "pregnant");
        assertThat(duties(story))
                .contains(Duty.of(TRIAGE, LocalDate.parse("2026-11-02")).detailed(Duty.HIGH_RISK));
    }

    @Test
    void a_plan_is_reviewed_from_the_day_it_was_made_or_last_reviewed() {
        Story story = settled().initialPlan("2026-11-04", "2026-12-01", null);
        assertThat(duties(story))
                .containsExactly(
                        new Duty(REVIEW, LocalDate.parse("2026-11-04"), LocalDate.parse("2026-12-01"), "initial"));
        story.reviewed("2026-11-25T10:00", ReviewOutcome.CONTINUE, "2027-01-04");
        assertThat(duties(story))
                .containsExactly(
                        new Duty(REVIEW, LocalDate.parse("2026-11-25"), LocalDate.parse("2027-01-04"), "initial"));
    }

    @Test
    void a_review_that_names_no_day_leaves_a_later_one_standing_and_ends_one_that_has_come() {
        Story story = settled()
                .initialPlan("2026-11-04", "2026-12-01", null)
                .reviewed("2026-11-10T10:00", ReviewOutcome.CONTINUE, null);
        assertThat(duties(story)).first().extracting(Duty::agreedOn).isEqualTo(LocalDate.parse("2026-12-01"));
        story.reviewed("2026-12-02T10:00", ReviewOutcome.CONTINUE, null);
        assertThat(duties(story)).first().extracting(Duty::agreedOn).isNull();
    }

    @Test
    void a_plan_made_on_the_day_of_a_review_but_recorded_after_it_counts_as_later() {
        Story story = settled()
                .initialPlan("2026-11-04", "2026-12-01", null)
                .reviewed("2026-11-25T10:00", ReviewOutcome.COMPREHENSIVE_ASSESSMENT, "2026-11-30")
                .comprehensivePlan("2026-11-25", "2027-02-01", null);
        assertThat(duties(story))
                .containsExactly(new Duty(
                        REVIEW, LocalDate.parse("2026-11-25"), LocalDate.parse("2027-02-01"), "comprehensive"));
    }

    @Test
    void a_change_in_life_asks_for_a_review_until_one_is_made() {
        Story story = settled().changed("2026-11-10", "housing-lost").changed("2026-11-12", "relapse");
        assertThat(duties(story))
                .containsExactly(Duty.of(OPPORTUNISTIC_REVIEW, LocalDate.parse("2026-11-10"))
                        .detailed("housing-lost"));
        story.reviewed("2026-11-12T15:00", ReviewOutcome.CONTINUE, null);
        assertThat(kinds(story)).isEmpty();
    }

    @Test
    void a_change_recorded_after_the_review_of_the_same_day_is_still_to_be_taken_up() {
        Story story = settled()
                .reviewed("2026-11-12T15:00", ReviewOutcome.CONTINUE, null)
                .changed("2026-11-12", "relapse");
        assertThat(kinds(story)).containsExactly(OPPORTUNISTIC_REVIEW);
    }

    @Test
    void a_missed_session_is_followed_up_until_somebody_tried_to_reach_the_client() {
        assertThat(kinds(settled().missed("2026-11-10T10:00", DID_NOT_ATTEND))).containsExactly(MISSED_SESSION);
        assertThat(kinds(settled().missed("2026-11-10T10:00", CANCELLED_BY_CLIENT)))
                .containsExactly(MISSED_SESSION);
        assertThat(kinds(settled().missed("2026-11-10T10:00", CANCELLED_BY_SERVICE)))
                .isEmpty();
        assertThat(kinds(settled().missed("2026-11-10T10:00", DID_NOT_ATTEND).attempted("2026-11-10")))
                .isEmpty();
        assertThat(kinds(settled().missed("2026-11-10T10:00", DID_NOT_ATTEND).session("2026-11-11T10:00")))
                .isEmpty();
    }

    @Test
    void an_urgent_risk_stays_until_a_later_handover_says_that_there_is_none() {
        Story story = settled().session("2026-11-05T10:00", handover("come back", "2026-11-07", "2026-11-06"));
        assertThat(duties(story))
                .containsExactly(
                        new Duty(URGENT_RISK, LocalDate.parse("2026-11-05"), LocalDate.parse("2026-11-06"), null));
        story.session("2026-11-06T10:00");
        assertThat(kinds(story)).containsExactly(URGENT_RISK);
        story.session("2026-11-07T10:00", handover("come back"));
        assertThat(kinds(story)).isEmpty();
    }

    @Test
    void a_discharge_ends_everything_but_an_urgent_risk() {
        Story story = referred()
                .initialPlan("2026-11-03", "2026-12-01", null)
                .session("2026-11-05T10:00", handover("come back", "2026-11-06"))
                .missed("2026-11-10T10:00", DID_NOT_ATTEND)
                .discharged("2026-11-12", Exit.UNPLANNED);
        assertThat(kinds(story)).containsExactly(URGENT_RISK);
    }

    @Test
    void a_death_ends_everything() {
        Story story = referred()
                .session("2026-11-05T10:00", handover("come back", "2026-11-06"))
                .discharged("2026-11-12", Exit.DIED);
        assertThat(kinds(story)).isEmpty();
    }

    @Test
    void a_return_asks_for_contact_and_triage_again() {
        Story story = settled().discharged("2026-11-12", Exit.UNPLANNED).returned("2026-12-01");
        assertThat(duties(story))
                .containsExactly(
                        Duty.of(CONTACT, LocalDate.parse("2026-12-01")),
                        Duty.of(TRIAGE, LocalDate.parse("2026-12-01")));
        story.session("2026-12-02T10:00").triaged("2026-12-02T11:00", Story.risk("overdose", Level.LOW));
        assertThat(kinds(story)).isEmpty();
    }

    private static Story settled() {
        return referred()
                .reached("2026-11-03T10:00")
                .triaged("2026-11-03T10:30")
                .keyworker("2026-11-03T11:00", "clinician");
    }
}
