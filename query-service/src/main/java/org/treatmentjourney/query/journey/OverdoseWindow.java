package org.treatmentjourney.query.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.treatmentjourney.domain.course.Exposure;
import org.treatmentjourney.domain.course.Exposures;

/**
 * The days on which an overdose is likely (R22).
 *
 * @param since the day of the cause
 * @param phase red for a week, then amber
 * @param until the last day of the phase
 * @param endsOn the last day of all
 * @param learnedLate whether it was recorded on a later day than it was true (R37)
 */
public record OverdoseWindow(
        Exposure.Cause cause,
        LocalDate since,
        Exposure.Phase phase,
        LocalDate until,
        LocalDate endsOn,
        boolean learnedLate) {

    /** Empty on any day that is not one of them. */
    public static Optional<OverdoseWindow> of(Exposures exposures, LocalDate day, ZoneId zone) {
        return exposures
                .newest(zone)
                .flatMap(one -> one.phase(day, zone).map(phase -> {
                    LocalDate since = one.learned().day(zone);
                    return new OverdoseWindow(
                            one.cause(),
                            since,
                            phase,
                            phase == Exposure.Phase.RED ? since.plusDays(Exposure.RED_DAYS) : one.lastDay(zone),
                            one.lastDay(zone),
                            one.learned().late(zone));
                }));
    }
}
