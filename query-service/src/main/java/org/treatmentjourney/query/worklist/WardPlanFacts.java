package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReferredBeforeDischarge;
import org.treatmentjourney.domain.journey.event.WardDischargePlanned;
import org.treatmentjourney.query.view.Lists;

/** Who is to leave a ward on some day and has not been referred on (R26), the first stay first. */
record WardPlanFacts(List<WardPlanFacts.Stay> stays) {

    static final WardPlanFacts NONE = new WardPlanFacts(List.of());

    /**
     * One stay.
     *
     * @param planned the day that was set last
     */
    record Stay(UUID stayId, @Nullable Latest<LocalDate> planned, boolean referred, boolean left) {}

    WardPlanFacts after(JourneyEvent event, Moment moment, ZoneId zone) {
        return switch (event) {
            case WardDischargePlanned e ->
                with(
                        e.stayId(),
                        one -> new Stay(
                                one.stayId(),
                                Latest.of(one.planned(), e.dischargeOn(), moment, zone),
                                one.referred(),
                                one.left()));
            case ReferredBeforeDischarge e ->
                with(e.stayId(), one -> new Stay(one.stayId(), one.planned(), true, one.left()));
            case DischargedFromWard e ->
                with(e.stayId(), one -> new Stay(one.stayId(), one.planned(), one.referred(), true));
            default -> this;
        };
    }

    void duties(List<Duty> duties, ZoneId zone) {
        for (Stay one : stays) {
            Latest<LocalDate> planned = one.planned();
            if (planned != null && !one.referred() && !one.left()) {
                duties.add(new Duty(DutyKind.WARD_REFERRAL, planned.since().day(zone), planned.value(), null));
            }
        }
    }

    private WardPlanFacts with(UUID id, UnaryOperator<Stay> change) {
        return new WardPlanFacts(
                Lists.upsert(stays, one -> one.stayId().equals(id), () -> new Stay(id, null, false, false), change));
    }
}
