package org.treatmentjourney.domain.journey.value;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;

/**
 * What stands on a prescription, in codes, days and numbers.
 *
 * @param substitution whether it takes the place of an opioid (OST)
 * @param collectionDays on which the client comes to the pharmacy; every day if unsaid
 * @param takeHomeDoses how many doses they take home from one collection; none if unsaid
 * @param coveredUntil the last day that it covers
 */
public record Script(
        @Required @Coded("prescribed-drug") String drug,
        @Required @Coded("formulation") String formulation,
        @Required @Between(min = 1, max = 5000) Integer dailyDoseMg,
        @Required Boolean supervised,
        @Nullable Boolean substitution,
        @Required LocalDate coveredFrom,
        @Required LocalDate coveredUntil,
        @Nullable LocalDate nextDispensingOn,
        @Coded("weekday") @Nullable List<String> collectionDays,
        @Between(min = 0, max = 31) @Nullable Integer takeHomeDoses,
        @Coded("weekday") @Nullable List<String> closedWeekdays,
        @Nullable List<ClosedDays> closedDays) {}
