package org.treatmentjourney.query.course;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.CarePlanReviewed;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;

/** The plan that holds, the last review, and when the next one was agreed. */
public record Planning(
        @Nullable Latest<Made> plan, @Nullable Latest<Reviewed> review) {

    public static final Planning NONE = new Planning(null, null);

    /** A plan as far as its reviews are concerned. */
    public record Made(PlanKind kind, LocalDate reviewOn) {}

    /** A review; null where no day for the next was left standing. */
    public record Reviewed(ReviewOutcome outcome, @Nullable LocalDate nextOn) {}

    public Planning after(JourneyEvent event, Moment moment, ZoneId zone) {
        if (event instanceof InitialCarePlanAgreed e) {
            return made(new Made(PlanKind.INITIAL, e.reviewOn()), moment, zone);
        }
        if (event instanceof ComprehensiveCarePlanAgreed e) {
            return made(new Made(PlanKind.COMPREHENSIVE, e.reviewOn()), moment, zone);
        }
        if (event instanceof CarePlanReviewed e) {
            Reviewed reviewed = new Reviewed(e.outcome(), next(e.nextReviewOn(), moment.day(zone), zone));
            return new Planning(plan, Latest.of(review, reviewed, moment, zone));
        }
        return this;
    }

    /** Whether the plan that holds has been reviewed since it was made. */
    public boolean reviewed(ZoneId zone) {
        return review != null && (plan == null || review.since().isAfter(plan.since(), zone));
    }

    /** The day agreed for the next review: the plan's, until a review names another. */
    public @Nullable LocalDate reviewOn(ZoneId zone) {
        if (review != null && reviewed(zone)) {
            return review.value().nextOn();
        }
        return plan == null ? null : plan.value().reviewOn();
    }

    /** The day of the last review, of whichever plan; null before the first. */
    public @Nullable LocalDate lastReviewOn(ZoneId zone) {
        return review == null ? null : review.since().day(zone);
    }

    /** The day from which the policy's interval counts; null while there is no plan. */
    public @Nullable LocalDate lookedAtOn(ZoneId zone) {
        if (plan == null) {
            return null;
        }
        return review != null && reviewed(zone)
                ? review.since().day(zone)
                : plan.since().day(zone);
    }

    /** A review that names no day leaves a later one standing; a day that has come is met by the review itself. */
    private @Nullable LocalDate next(@Nullable LocalDate named, LocalDate reviewedOn, ZoneId zone) {
        LocalDate agreed = reviewOn(zone);
        return named != null || agreed == null || !agreed.isAfter(reviewedOn) ? named : agreed;
    }

    private Planning made(Made made, Moment moment, ZoneId zone) {
        return new Planning(Latest.of(plan, made, moment, zone), review);
    }
}
