package org.treatmentjourney.query.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.ZONE;
import static org.treatmentjourney.query.Story.handover;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.risk;
import static org.treatmentjourney.query.Story.when;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.query.Story;

class JourneyViewTest {

    private final JourneyView view = new JourneyView(ZONE);

    @Test
    void a_referral_is_an_enquiry_without_a_plan_or_a_stage() {
        JourneyState state = referred().in(view);
        assertThat(state.contact()).isEqualTo(ContactAxis.ENQUIRED);
        assertThat(state.axis(ZONE)).isEqualTo(JourneyAxis.REFERRED);
        assertThat(state.stage()).isNull();
        assertThat(PlanAxis.of(state.planning(), ZONE)).isEqualTo(PlanAxis.NONE);
        assertThat(state.lastContactAt()).isNull();
        assertThat(state.service()).isEqualTo(Story.SERVICE);
    }

    @Test
    void contact_goes_from_a_try_over_the_first_session_into_contact() {
        Story story = referred().attempted("2026-11-03T09:00");
        assertThat(story.in(view).contact()).isEqualTo(ContactAxis.ATTEMPTED);
        story.reached("2026-11-03T10:00").attempted("2026-11-03T11:00");
        assertThat(story.in(view).contact()).isEqualTo(ContactAxis.CONTACTED);
        assertThat(story.in(view).lastContactAt()).isEqualTo(Instant.parse("2026-11-03T10:00:00Z"));
        story.session("2026-11-04T10:00");
        assertThat(story.in(view).contact()).isEqualTo(ContactAxis.FIRST_SESSION);
        story.session("2026-11-05T10:00");
        assertThat(story.in(view).contact()).isEqualTo(ContactAxis.IN_CONTACT);
    }

    @ParameterizedTest
    @EnumSource(MissedReason.class)
    void a_missed_session_is_never_a_discharge(MissedReason reason) {
        Story story = referred()
                .session("2026-11-04T10:00")
                .missed("2026-11-11T10:00", reason)
                .changed("2026-11-12", "relapse");
        assertThat(axis(story)).isEqualTo(JourneyAxis.IN_TREATMENT);
    }

    @Test
    void a_discharge_of_today_recorded_after_the_session_of_today_stays_a_discharge() {
        Story story = referred().session("2026-11-04T10:00").discharged("2026-11-04", Exit.PLANNED);
        assertThat(axis(story)).isEqualTo(JourneyAxis.DISCHARGED);
    }

    @Test
    void a_session_recorded_after_the_discharge_of_the_same_day_opens_the_journey_again() {
        Story story = referred().discharged("2026-11-04", Exit.PLANNED).session("2026-11-04T10:00");
        assertThat(axis(story)).isEqualTo(JourneyAxis.RE_OPENED);
        assertThat(story.in(view).contact()).isEqualTo(ContactAxis.BACK_IN_CONTACT);
    }

    @Test
    void a_session_of_an_earlier_day_recorded_late_does_not_open_a_discharged_journey() {
        Story story = referred().discharged("2026-11-06", Exit.PLANNED).session("2026-11-04T10:00");
        assertThat(axis(story)).isEqualTo(JourneyAxis.DISCHARGED);
    }

    @Test
    void contact_session_and_return_lead_back_and_a_try_does_not() {
        assertThat(axis(discharged().attempted("2026-11-20T10:00"))).isEqualTo(JourneyAxis.DISCHARGED);
        assertThat(axis(discharged().reached("2026-11-20T10:00"))).isEqualTo(JourneyAxis.RE_OPENED);
        assertThat(axis(discharged().session("2026-11-20T10:00"))).isEqualTo(JourneyAxis.RE_OPENED);
        assertThat(axis(discharged().returned("2026-11-20"))).isEqualTo(JourneyAxis.RE_OPENED);
    }

    @Test
    void a_referral_that_is_taken_after_all_goes_on_where_it_was() {
        Story story = referred().then(declined("2026-11-05"));
        assertThat(axis(story)).isEqualTo(JourneyAxis.DECLINED);
        story.then(new ReferralAccepted(
                JOURNEY, CLIENT, when("2026-11-06"), Personal.of(new ReferralAccepted.Details(null, null))));
        assertThat(axis(story)).isEqualTo(JourneyAxis.REFERRED);
    }

    private static ReferralDeclined declined(String on) {
        return new ReferralDeclined(
                JOURNEY,
                CLIENT,
                when(on),
                "no-room",
                null,
                Personal.of(new ReferralDeclined.Details("full", null, null)));
    }

    @Test
    void a_journey_can_be_discharged_and_opened_any_number_of_times() {
        Story story = discharged()
                .returned("2026-11-20")
                .session("2026-11-21T10:00")
                .discharged("2026-11-30", Exit.UNPLANNED)
                .returned("2026-12-20");
        assertThat(axis(story)).isEqualTo(JourneyAxis.RE_OPENED);
        assertThat(axis(story.session("2026-12-21T10:00"))).isEqualTo(JourneyAxis.IN_TREATMENT);
    }

    @Test
    void any_stage_may_follow_any_other_and_the_latest_counts() {
        JourneyState state = referred()
                .stage("2026-11-05T10:00", Stage.RELAPSE_PREVENTION)
                .stage("2026-11-04T10:00", Stage.PERSUASION)
                .stage("2026-11-06T10:00", Stage.ENGAGEMENT)
                .in(view);
        assertThat(Latest.value(state.stage())).isEqualTo(Stage.ENGAGEMENT);
    }

    @Test
    void the_plan_axis_follows_plans_and_reviews() {
        Story story = referred().initialPlan("2026-11-04", "2026-12-01", null);
        assertThat(plan(story)).isEqualTo(PlanAxis.INITIAL);
        story.reviewed("2026-11-25T10:00", ReviewOutcome.COMPREHENSIVE_ASSESSMENT, null);
        assertThat(plan(story)).isEqualTo(PlanAxis.REVIEWED_COMPREHENSIVE_ASSESSMENT);
        story.comprehensivePlan("2026-11-25", "2027-02-01", null);
        assertThat(plan(story)).isEqualTo(PlanAxis.COMPREHENSIVE);
        story.reviewed("2027-02-01T10:00", ReviewOutcome.CONTINUE, null);
        assertThat(plan(story)).isEqualTo(PlanAxis.REVIEWED_CONTINUE);
    }

    @Test
    void the_keyworker_named_last_counts() {
        JourneyState state = referred()
                .initialPlan("2026-11-04", "2026-12-01", "clinician")
                .keyworker("2026-11-05T10:00", "clinician2")
                .in(view);
        assertThat(Latest.value(state.keyworker())).isEqualTo("clinician2");
    }

    @Test
    void risk_comes_from_the_referral_then_from_triage_and_an_urgent_risk_is_high() {
        assertThat(referred().in(view).risks().level()).isNull();
        Story story = Story.begins().referred("2026-11-02", "recent-overdose");
        assertThat(story.in(view).risks().level()).isEqualTo(Level.HIGH);
        story.triaged("2026-11-03T10:00", risk("overdose", Level.MODERATE), risk("violence", Level.LOW));
        assertThat(story.in(view).risks().level()).isEqualTo(Level.MODERATE);
        story.session("2026-11-04T10:00", handover("come back", "2026-11-05"));
        assertThat(story.in(view).risks().level()).isEqualTo(Level.HIGH);
    }

    @Test
    void what_happened_before_the_day_of_the_referral_is_kept() {
        JourneyState state = Story.begins()
                .referred("2026-11-04")
                .session("2026-11-03T10:00")
                .in(view);
        assertThat(state.contact()).isEqualTo(ContactAxis.FIRST_SESSION);
        assertThat(state.service()).isEqualTo(Story.SERVICE);
    }

    @Test
    void an_erased_referral_is_still_a_referral() {
        JourneyState state = Story.begins()
                .then(new ClientReferred(
                        Story.JOURNEY,
                        Story.CLIENT,
                        Story.when("2026-11-02"),
                        "harbour",
                        Story.SERVICE,
                        "self",
                        null,
                        null,
                        Personal.erased()))
                .in(view);
        assertThat(state.axis(ZONE)).isEqualTo(JourneyAxis.REFERRED);
    }

    private static Story discharged() {
        return referred().session("2026-11-04T10:00").discharged("2026-11-10", Exit.UNPLANNED);
    }

    private JourneyAxis axis(Story story) {
        return story.in(view).axis(ZONE);
    }

    private PlanAxis plan(Story story) {
        return PlanAxis.of(story.in(view).planning(), ZONE);
    }
}
