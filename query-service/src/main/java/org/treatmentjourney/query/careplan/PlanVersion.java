package org.treatmentjourney.query.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.CarePlanReviewed;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.PlanContent;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.query.course.PlanKind;

/**
 * One plan as it was agreed, with the reviews it had while it held.
 *
 * @param reviewOn as agreed with this plan; a review may have named another day since
 * @param domains null, like roles and agreement, once they have been erased
 */
public record PlanVersion(
        PlanKind kind,
        Moment agreed,
        LocalDate reviewOn,
        String copy,
        @Nullable String keyworker,
        @Nullable List<DomainSection> domains,
        @Nullable List<PlanRole> roles,
        @Nullable Agreement agreement,
        List<PlanReview> reviews) {

    static PlanVersion of(InitialCarePlanAgreed e, Moment agreed) {
        return of(
                PlanKind.INITIAL,
                agreed,
                e.reviewOn(),
                e.copy(),
                e.keyworker(),
                e.personal().known().orElse(null));
    }

    static PlanVersion of(ComprehensiveCarePlanAgreed e, Moment agreed) {
        return of(
                PlanKind.COMPREHENSIVE,
                agreed,
                e.reviewOn(),
                e.copy(),
                e.keyworker(),
                e.personal().known().orElse(null));
    }

    PlanVersion reviewed(CarePlanReviewed e) {
        List<PlanReview> more = new ArrayList<>(reviews);
        more.add(new PlanReview(
                e.effective(),
                e.trigger(),
                e.outcome(),
                e.nextReviewOn(),
                e.consentRevisited(),
                e.personal().get(CarePlanReviewed.Details::whyMightDisengage),
                e.personal().get(CarePlanReviewed.Details::arrangedWith)));
        return new PlanVersion(kind, agreed, reviewOn, copy, keyworker, domains, roles, agreement, List.copyOf(more));
    }

    private static PlanVersion of(
            PlanKind kind,
            Moment agreed,
            LocalDate reviewOn,
            String copy,
            @Nullable String keyworker,
            @Nullable PlanContent content) {
        return new PlanVersion(
                kind,
                agreed,
                reviewOn,
                copy,
                keyworker,
                content == null ? null : content.domains(),
                content == null ? null : content.roles(),
                content == null ? null : content.agreement(),
                List.of());
    }
}
