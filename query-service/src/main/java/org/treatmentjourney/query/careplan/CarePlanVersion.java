package org.treatmentjourney.query.careplan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.ReviewTrigger;
import org.treatmentjourney.query.answer.Changed;
import org.treatmentjourney.query.answer.Shared;
import org.treatmentjourney.query.course.PlanKind;

/**
 * One care plan as it was agreed, with its reviews.
 *
 * @param changes what it says otherwise than the plan before; empty for the first
 * @param supersededOn the day the next plan was agreed; null for the plan that holds
 */
public record CarePlanVersion(
        int planVersion,
        PlanKind kind,
        LocalDate agreedOn,
        @Nullable LocalDate supersededOn,
        @Nullable Agreement agreement,
        LocalDate reviewOn,
        @Nullable String keyworker,
        @Nullable List<DomainSection> domains,
        @Nullable List<PlanRole> roles,
        String copy,
        List<Review> reviews,
        List<Changed> changes) {

    /** A review of the plan. */
    public record Review(
            LocalDate reviewedOn,
            ReviewTrigger trigger,
            ReviewOutcome outcome,
            @Nullable LocalDate nextReviewOn,
            @Nullable Boolean consentRevisited,
            @Nullable String whyMightDisengage,
            @Nullable String arrangedWith) {

        static List<Review> of(PlanVersion plan, ZoneId zone) {
            return plan.reviews().stream()
                    .map(review -> new Review(
                            review.reviewedAt().day(zone),
                            review.trigger(),
                            review.outcome(),
                            review.nextReviewOn(),
                            review.consentRevisited(),
                            review.whyMightDisengage(),
                            review.arrangedWith()))
                    .toList();
        }
    }

    CarePlanVersion changed(List<Changed> since) {
        return new CarePlanVersion(
                planVersion,
                kind,
                agreedOn,
                supersededOn,
                agreement,
                reviewOn,
                keyworker,
                domains,
                roles,
                copy,
                reviews,
                since);
    }

    /** Without what it says of others, in itself and in how it differs from the one before. */
    CarePlanVersion within(Shared shared) {
        return new CarePlanVersion(
                planVersion,
                kind,
                agreedOn,
                supersededOn,
                agreement,
                reviewOn,
                keyworker,
                SharedPlan.domains(domains),
                SharedPlan.roles(roles, shared),
                copy,
                reviews,
                List.of());
    }

    static CarePlanVersion of(List<PlanVersion> versions, int index, ZoneId zone) {
        PlanVersion plan = versions.get(index);
        boolean holds = index == versions.size() - 1;
        return new CarePlanVersion(
                index + 1,
                plan.kind(),
                plan.agreed().day(zone),
                holds ? null : versions.get(index + 1).agreed().day(zone),
                plan.agreement(),
                plan.reviewOn(),
                plan.keyworker(),
                plan.domains(),
                plan.roles(),
                plan.copy(),
                Review.of(plan, zone),
                List.of());
    }
}
