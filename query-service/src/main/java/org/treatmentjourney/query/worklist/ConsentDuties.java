package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.shares.ShareState;

/** A consent is asked again after each review of the plan, and before it runs out (R50). */
final class ConsentDuties {

    private static final int DAYS_BEFORE = 14;

    private ConsentDuties() {}

    /**
     * @param asks whether it still stands as a consent of the client
     * @param reviewedOn the day of the last review; null before the first
     */
    static Optional<Duty> of(boolean asks, LocalDate askedOn, LocalDate until, @Nullable LocalDate reviewedOn) {
        if (!asks) {
            return Optional.empty();
        }
        Duty duty = reviewedOn != null && reviewedOn.isAfter(askedOn)
                ? Duty.of(DutyKind.CONSENT, reviewedOn).shown(null, until)
                : new Duty(DutyKind.CONSENT, askedOn, until, Duty.RUNS_OUT).shown(until.minusDays(DAYS_BEFORE), until);
        return Optional.of(duty);
    }

    static Optional<Duty> of(ShareState share, ZoneId zone, @Nullable LocalDate reviewedOn) {
        return of(share.asks(), share.askedOn(zone), share.until(), reviewedOn);
    }
}
