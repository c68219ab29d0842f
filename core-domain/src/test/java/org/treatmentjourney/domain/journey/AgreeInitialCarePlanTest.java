package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;
import static org.treatmentjourney.domain.journey.SamplePlan.answered;
import static org.treatmentjourney.domain.journey.SamplePlan.needs;
import static org.treatmentjourney.domain.journey.SamplePlan.plan;
import static org.treatmentjourney.domain.journey.value.LifeDomain.HEALTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatmentjourney.domain.Outcome;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.AgreementStatus;
import org.treatmentjourney.domain.journey.value.DomainAnswer;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.PlanContent;

class AgreeInitialCarePlanTest {

    @Test
    void a_plan_made_on_a_day_is_recorded_with_its_review_and_its_copy() {
        SamplePlan plan = plan();

        outcome(plan)
                .then(new InitialCarePlanAgreed(
                        JOURNEY,
                        CLIENT,
                        on(20),
                        november(30),
                        "given",
                        "clinician2",
                        Personal.of(new PlanContent(plan.domains(), plan.roles(), plan.agreement()))));
    }

    @ParameterizedTest
    @EnumSource
    void one_domain_is_enough(LifeDomain domain) {
        outcome(plan().saying(needs(domain))).accepted();
    }

    @Test
    void a_plan_about_nothing_is_refused() {
        outcome(plan().saying()).refused("R11", "careplan.domain-missing");
    }

    @Test
    void a_domain_stands_in_a_plan_once() {
        outcome(plan().saying(needs(HEALTH), answered(HEALTH, DomainAnswer.NO_NEED_IDENTIFIED, null)))
                .refused("R11", "careplan.domain-twice");
    }

    @Test
    void a_domain_with_needs_says_which() {
        for (List<String> unsaid : List.of(List.<String>of(), List.of(" "))) {
            outcome(plan().saying(answered(HEALTH, DomainAnswer.NEEDS, unsaid)))
                    .refused("R11", "careplan.needs-missing");
        }
        outcome(plan().saying(answered(HEALTH, DomainAnswer.NEEDS, null))).refused("R11", "careplan.needs-missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY", "DECLINED"})
    void where_the_client_does_not_fully_agree_their_own_view_is_needed(AgreementStatus status) {
        outcome(plan().agreed(status, null)).refused("R11", "careplan.client-view-missing");
        outcome(plan().agreed(status, "  ")).refused("R11", "careplan.client-view-missing");
        outcome(plan().agreed(status, "not the group")).accepted();
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREED", "PROPOSED", "LACKS_CAPACITY"})
    void otherwise_the_clients_view_may_be_left_out(AgreementStatus status) {
        outcome(plan().agreed(status, null)).accepted();
    }

    @Test
    void a_plan_names_what_the_client_does() {
        outcome(plan().naming(SamplePlan.WORKER_ROLE)).refused("R13", "careplan.client-role-missing");
        outcome(plan().naming()).refused("R13", "careplan.client-role-missing");
    }

    @Test
    void a_plan_names_who_else_does_something() {
        outcome(plan().naming(SamplePlan.CLIENT_ROLE)).refused("R13", "careplan.other-role-missing");
    }

    @Test
    void the_review_may_be_on_the_day_of_the_plan_and_not_before() {
        outcome(plan().reviewedOn(november(20))).accepted();
        outcome(plan().reviewedOn(november(19))).refused("R34", "careplan.review-before-agreement");
    }

    private static Outcome<JourneyEvent> outcome(SamplePlan plan) {
        return given(referred()).when(plan.initial());
    }
}
