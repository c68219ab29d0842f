package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.GOAL;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.SERVICE;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;
import static org.treatmentjourney.query.worklist.StoryWork.duties;
import static org.treatmentjourney.query.worklist.StoryWork.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.CarePlanCopyGiven;
import org.treatmentjourney.domain.journey.event.CarePlanReviewed;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.DisengagementReviewed;
import org.treatmentjourney.domain.journey.event.InterventionAppointmentOffered;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.event.NaloxoneRecorded;
import org.treatmentjourney.domain.journey.event.OverdoseRecorded;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.domain.journey.value.Referrer;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.ReviewTrigger;
import org.treatmentjourney.domain.journey.value.Substance;
import org.treatmentjourney.query.Story;

/** What follows from help that was not given yet. */
class FurtherDutiesTest {

    private static final UUID HELP = new UUID(6, 1);

    /** R23. */
    @Test
    void somebody_who_uses_opioids_is_offered_naloxone_until_it_has_been_spoken_of() {
        Story story = Story.begins().then(usesOpioids());
        assertThat(duties(story)).contains(Duty.of(DutyKind.NALOXONE, LocalDate.parse("2026-11-02")));
        story.then(naloxone("2026-11-03", "declined"));
        assertThat(kinds(story)).doesNotContain(DutyKind.NALOXONE);
        assertThat(kinds(referred())).doesNotContain(DutyKind.NALOXONE);
    }

    @Test
    void an_overdose_of_opioids_asks_for_naloxone_and_a_word_from_before_does_not_count_but_a_kit_does() {
        Story declinedBefore =
                referred().then(naloxone("2026-11-03", "not-applicable")).then(overdose());
        assertThat(kinds(declinedBefore)).contains(DutyKind.NALOXONE);
        assertThat(kinds(referred().then(naloxone("2026-11-03", "supplied")).then(overdose())))
                .doesNotContain(DutyKind.NALOXONE);
    }

    /** R6. */
    @Test
    void a_word_on_the_way_is_no_looking_back_and_a_closed_goal_is_not_opened_by_a_new_day() {
        Story story =
                referred().goal("2026-11-04", GOAL, "a week without").progress("2026-11-08", GOAL, Progress.PARTLY);
        assertThat(kinds(story)).contains(DutyKind.GOAL_REVIEW);
        assertThat(kinds(story.progress("2026-11-09", GOAL, Progress.ACHIEVED))).doesNotContain(DutyKind.GOAL_REVIEW);
        assertThat(kinds(story.goal("2026-11-10", GOAL, "a week without"))).doesNotContain(DutyKind.GOAL_REVIEW);
    }

    /** R2. */
    @Test
    void an_intervention_that_started_with_an_earlier_date_than_its_referral_is_not_waited_for() {
        Story story = referred()
                .then(new InterventionStarted(JOURNEY, CLIENT, when("2026-11-03"), HELP))
                .then(referredTo());
        assertThat(kinds(story)).doesNotContain(DutyKind.INTERVENTION_WAIT);
    }

    /** R2. */
    @Test
    void an_intervention_is_waited_for_until_it_starts() {
        Story story = referred().then(referredTo());
        LocalDate since = LocalDate.parse("2026-11-04");
        assertThat(duties(story)).contains(Duty.of(DutyKind.INTERVENTION_WAIT, since));
        story.then(new InterventionAppointmentOffered(
                JOURNEY, CLIENT, when("2026-11-06"), HELP, LocalDate.parse("2026-11-13")));
        assertThat(duties(story))
                .contains(Duty.of(DutyKind.INTERVENTION_WAIT, since).detailed(Duty.OFFERED));
        story.then(new InterventionStarted(JOURNEY, CLIENT, when("2026-11-13"), HELP));
        assertThat(kinds(story)).doesNotContain(DutyKind.INTERVENTION_WAIT);
    }

    /** R6. */
    @Test
    void a_goal_is_looked_back_on_when_its_day_has_come() {
        Story story = referred().goal("2026-11-04", GOAL, "a week without");
        assertThat(duties(story))
                .contains(new Duty(
                        DutyKind.GOAL_REVIEW, LocalDate.parse("2026-11-04"), LocalDate.parse("2026-11-11"), null));
        assertThat(kinds(story.progress("2026-11-11", GOAL, Progress.PARTLY))).doesNotContain(DutyKind.GOAL_REVIEW);
    }

    /** R30. */
    @Test
    void a_review_asks_why_somebody_might_stay_away_or_somebody_asks_afterwards() {
        Story story = referred()
                .then(new CarePlanReviewed(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-09"),
                        ReviewTrigger.ROUTINE,
                        ReviewOutcome.CONTINUE,
                        null,
                        null,
                        Personal.of(new CarePlanReviewed.Details(" ", null))));
        assertThat(kinds(story)).contains(DutyKind.DISENGAGEMENT_REVIEW);
        story.then(new DisengagementReviewed(
                JOURNEY,
                CLIENT,
                when("2026-11-10"),
                Personal.of(new DisengagementReviewed.Details("mornings", "afternoons"))));
        assertThat(kinds(story)).doesNotContain(DutyKind.DISENGAGEMENT_REVIEW);
    }

    /** R21. */
    @Test
    void those_named_in_the_plan_get_it_after_a_ward_and_the_client_when_one_was_offered() {
        Story story =
                referred().initialPlan("2026-11-04", "2026-12-01", null).changed("2026-11-09", "discharged-from-ward");
        assertThat(duties(story))
                .contains(Duty.of(DutyKind.CARE_PLAN_COPY, LocalDate.parse("2026-11-09"))
                        .detailed(Duty.AFTER_WARD));
        assertThat(kinds(story.then(copy("client")))).contains(DutyKind.CARE_PLAN_COPY);
        assertThat(kinds(story.then(copy("service")))).doesNotContain(DutyKind.CARE_PLAN_COPY);
    }

    private static NaloxoneRecorded naloxone(String on, String outcome) {
        return new NaloxoneRecorded(JOURNEY, CLIENT, when(on), outcome, null, Personal.of(new Note(null)));
    }

    private static OverdoseRecorded overdose() {
        return new OverdoseRecorded(
                JOURNEY,
                CLIENT,
                when("2026-11-04"),
                Personal.of(new OverdoseRecorded.Details("accidental", List.of("heroin"), true, null, null)));
    }

    private static ClientReferred usesOpioids() {
        return referredOn("2026-11-02");
    }

    private static ClientReferred referredOn(String day) {
        return new ClientReferred(
                JOURNEY,
                CLIENT,
                when(day),
                "harbour",
                SERVICE,
                "gp",
                null,
                true,
                Personal.of(new ClientReferred.Details(
                        null,
                        List.of(new Substance("heroin", null, null, null)),
                        null,
                        new Referrer("the surgery", "by post", true),
                        null)));
    }

    private static InterventionReferred referredTo() {
        return new InterventionReferred(
                JOURNEY,
                CLIENT,
                when("2026-11-04"),
                HELP,
                "psychosocial",
                "community",
                null,
                Personal.of(new InterventionReferred.Details(null, null)));
    }

    private static CarePlanCopyGiven copy(String to) {
        return new CarePlanCopyGiven(
                JOURNEY,
                CLIENT,
                when("2026-11-10"),
                to,
                "consent",
                null,
                null,
                null,
                Personal.of(new CarePlanCopyGiven.Details(null)));
    }
}
