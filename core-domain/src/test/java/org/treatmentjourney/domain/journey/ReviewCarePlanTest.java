package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.ReviewCarePlan;
import org.treatmentjourney.domain.journey.event.CarePlanReviewed;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.ReviewTrigger;

class ReviewCarePlanTest {

    @ParameterizedTest
    @EnumSource
    void a_review_ends_in_one_of_three_ways_and_discharges_nobody(ReviewOutcome outcome) {
        given(referred())
                .when(new ReviewCarePlan(
                        JOURNEY,
                        ReviewTrigger.OPPORTUNISTIC,
                        outcome,
                        "the bus is dear",
                        november(30),
                        false,
                        "the ward"))
                .then(new CarePlanReviewed(
                        JOURNEY,
                        CLIENT,
                        Effective.at(NOW),
                        ReviewTrigger.OPPORTUNISTIC,
                        outcome,
                        november(30),
                        false,
                        Personal.of(new CarePlanReviewed.Details("the bus is dear", "the ward"))));
    }
}
