package org.treatmentjourney.query.careplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.ReviewTrigger;

/** A review of a plan. */
public record PlanReview(
        Effective reviewedAt,
        ReviewTrigger trigger,
        ReviewOutcome outcome,
        @Nullable LocalDate nextReviewOn,
        @Nullable Boolean consentRevisited,
        @Nullable String whyMightDisengage,
        @Nullable String arrangedWith) {}
