package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.ReviewTrigger;

@Sentence("The care plan was looked at again.")
public record CarePlanReviewed(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        ReviewTrigger trigger,
        ReviewOutcome outcome,
        @Nullable LocalDate nextReviewOn,
        @Nullable Boolean consentRevisited,
        Personal<CarePlanReviewed.Details> personal)
        implements CarePlanEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String whyMightDisengage, @Nullable String arrangedWith) {}
}
