package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.CarePlanReviewed;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.ReviewTrigger;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Review the care plan.")
@Yields({CarePlanReviewed.class})
public record ReviewCarePlan(
        UUID journeyId,
        @Required ReviewTrigger trigger,
        @Required ReviewOutcome outcome,
        @Nullable String whyMightDisengage,
        @Nullable LocalDate nextReviewOn,
        @Nullable Boolean consentRevisited,
        @Nullable String arrangedWith)
        implements CarePlanCommand {}
