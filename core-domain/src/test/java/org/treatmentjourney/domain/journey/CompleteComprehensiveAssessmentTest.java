package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.CompleteComprehensiveAssessment;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
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
}
