package org.treatmentjourney.query.worklist;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.CarePlanCopyGiven;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/**
 * Who still waits for a copy of the care plan (R11, R21).
 *
 * @param offered when the client was offered one and has not got it yet
 * @param leftWard when the client left a ward, and nobody named in the plan has been sent it since
 */
record CopyFacts(
        boolean planned, @Nullable Moment offered, @Nullable Moment leftWard) {

    static final CopyFacts NONE = new CopyFacts(false, null, null);

    private static final String OFFERED = "offered";

    CopyFacts after(JourneyEvent event, Moment moment) {
        return switch (event) {
            case InitialCarePlanAgreed e -> agreed(e.copy(), moment);
            case ComprehensiveCarePlanAgreed e -> agreed(e.copy(), moment);
            case CarePlanCopyGiven e ->
                e.to().equals("client")
                        ? new CopyFacts(planned, null, leftWard)
                        : new CopyFacts(planned, offered, null);
            case DischargedFromWard e ->
                new CopyFacts(planned, offered, e.carePlan().equals("sent") ? null : moment);
            case CircumstancesChanged e
            when e.kind().equals("discharged-from-ward") -> new CopyFacts(planned, offered, moment);
            default -> this;
        };
    }

    private CopyFacts agreed(String copy, Moment moment) {
        return new CopyFacts(true, copy.equals(OFFERED) ? moment : null, leftWard);
    }

    void duties(List<Duty> duties, ZoneId zone) {
        if (planned && leftWard != null) {
            duties.add(Duty.of(DutyKind.CARE_PLAN_COPY, leftWard.day(zone)).detailed(Duty.AFTER_WARD));
        } else if (offered != null) {
            duties.add(Duty.of(DutyKind.CARE_PLAN_COPY, offered.day(zone)));
        }
    }
}
