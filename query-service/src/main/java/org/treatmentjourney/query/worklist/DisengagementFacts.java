package org.treatmentjourney.query.worklist;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.CarePlanReviewed;
import org.treatmentjourney.domain.journey.event.DisengagementReviewed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/**
 * Whether it was asked why the client may disengage (R30).
 *
 * @param unasked the last review of the plan that did not ask, and nobody has since
 */
record DisengagementFacts(@Nullable Moment unasked) {

    static final DisengagementFacts NONE = new DisengagementFacts(null);

    DisengagementFacts after(JourneyEvent event, Moment moment) {
        return switch (event) {
            case CarePlanReviewed e ->
                new DisengagementFacts(isSaid(e) || e.personal().isErased() ? null : moment);
            case DisengagementReviewed ignored -> NONE;
            default -> this;
        };
    }

    void duties(List<Duty> duties, ZoneId zone) {
        if (unasked != null) {
            duties.add(Duty.of(DutyKind.DISENGAGEMENT_REVIEW, unasked.day(zone)));
        }
    }

    private static boolean isSaid(CarePlanReviewed e) {
        String why = e.personal().get(CarePlanReviewed.Details::whyMightDisengage);
        return why != null && !why.isBlank();
    }
}
