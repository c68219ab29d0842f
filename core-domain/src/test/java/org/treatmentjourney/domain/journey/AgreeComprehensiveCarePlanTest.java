package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.treatmentjourney.domain.journey.value.LifeDomain.OFFENDING;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatmentjourney.domain.Outcome;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.AgreementStatus;
import org.treatmentjourney.domain.journey.value.DomainAnswer;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.PlanContent;

class AgreeComprehensiveCarePlanTest {

    @Test
    void a_plan_for_all_four_domains_is_recorded() {
        SamplePlan plan = plan();

        outcome(plan)
                .then(new ComprehensiveCarePlanAgreed(
                        JOURNEY,
                        CLIENT,
                        on(20),
                        november(30),
                        "offered",
                        "clinician2",
                        Personal.of(new PlanContent(plan.domains(), plan.roles(), plan.agreement()))));
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_that_is_silent_on_one_domain_is_refused_and_told_which(LifeDomain domain) {
        var outcome = outcome(plan().without(domain));

        outcome.refused("R12", "careplan.domain-missing");
        assertThat(outcome.refusal())
                .hasMessageContaining(
                        "Missing: " + domain.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".");
    }

    @ParameterizedTest
    @EnumSource(names = "NEEDS", mode = EnumSource.Mode.EXCLUDE)
    void no_need_and_no_wish_to_discuss_are_answers_of_their_own(DomainAnswer answer) {
        DomainSection[] sections = Stream.of(LifeDomain.values())
                .map(domain -> answered(domain, answer, null))
                .toArray(DomainSection[]::new);

        assertThat(outcome(plan().saying(sections)).accepted())
                .singleElement()
                .isInstanceOfSatisfying(
                        ComprehensiveCarePlanAgreed.class,
                        agreed -> assertThat(agreed.personal().get(PlanContent::domains))
                                .containsExactly(sections));
    }

    @Test
    void a_domain_with_needs_says_which() {
        outcome(plan().with(answered(OFFENDING, DomainAnswer.NEEDS, null))).refused("R12", "careplan.needs-missing");
        outcome(plan().with(answered(OFFENDING, DomainAnswer.NEEDS, List.of(""))))
                .refused("R12", "careplan.needs-missing");
    }

    @Test
    void a_domain_stands_in_a_plan_once() {
        DomainSection[] sections = Stream.concat(plan().domains().stream(), Stream.of(needs(HEALTH)))
                .toArray(DomainSection[]::new);

        outcome(plan().saying(sections)).refused("R12", "careplan.domain-twice");
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY", "DECLINED"})
    void where_the_client_does_not_fully_agree_their_own_view_is_needed(AgreementStatus status) {
        outcome(plan().agreed(status, null)).refused("R11", "careplan.client-view-missing");
        outcome(plan().agreed(status, "not now")).accepted();
    }

    @Test
    void a_plan_names_what_the_client_and_somebody_else_do() {
        outcome(plan().naming(SamplePlan.WORKER_ROLE)).refused("R13", "careplan.client-role-missing");
        outcome(plan().naming(SamplePlan.CLIENT_ROLE)).refused("R13", "careplan.other-role-missing");
    }

    @Test
    void the_review_may_be_on_the_day_of_the_plan_and_not_before() {
        outcome(plan().reviewedOn(november(20))).accepted();
        outcome(plan().reviewedOn(november(19))).refused("R34", "careplan.review-before-agreement");
    }

    private static Outcome<JourneyEvent> outcome(SamplePlan plan) {
        return given(referred()).when(plan.comprehensive());
    }
}
