package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.CompleteComprehensiveAssessment;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.Finding;
import org.treatmentjourney.domain.journey.value.LifeDomain;

class CompleteComprehensiveAssessmentTest {

    @Test
    void an_assessment_keeps_what_was_found_and_what_it_was_built_on() {
        given(referred())
                .when(new CompleteComprehensiveAssessment(
                        JOURNEY,
                        List.of(new Finding(LifeDomain.HEALTH, "sleeps badly")),
                        "declined",
                        "the clinic",
                        false,
                        "in short"))
                .then(new ComprehensiveAssessmentCompleted(
                        JOURNEY,
                        CLIENT,
                        Effective.at(NOW),
                        false,
                        Personal.of(new ComprehensiveAssessmentCompleted.Details(
                                List.of(new Finding(LifeDomain.HEALTH, "sleeps badly")),
                                "declined",
                                "the clinic",
                                "in short"))));
    }

    /** R16. */
    @Test
    void where_there_is_an_initial_plan_its_work_is_taken_along() {
        var past = new ArrayList<JourneyEvent>(List.of(referred()));
        past.addAll(given(referred()).when(SamplePlan.plan().initial()).accepted());
        for (Boolean builtOn : Arrays.asList(null, false)) {
            given(past).when(assessment(builtOn)).refused("R16", "assessment.initial-plan-left-out");
        }
        assertThat(given(past).when(assessment(true)).accepted()).isNotEmpty();
        assertThat(given(referred()).when(assessment(null)).accepted()).isNotEmpty();
    }

    private static CompleteComprehensiveAssessment assessment(@Nullable Boolean builtOnInitialPlan) {
        return new CompleteComprehensiveAssessment(
                JOURNEY, List.of(new Finding(LifeDomain.HEALTH, "sleeps badly")), null, null, builtOnInitialPlan, null);
    }
}
