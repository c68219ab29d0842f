package org.treatmentjourney.query.prescriptions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.journey.value.ClosedDays;
import org.treatmentjourney.domain.journey.value.Supply;
import org.treatmentjourney.domain.prescription.Calendar;
import org.treatmentjourney.domain.prescription.Prescription;
import org.treatmentjourney.domain.prescription.Regimen;

/**
 * A prescription as it is on a day.
 *
 * @param state planned, active, suspended or ended
 * @param coveredUntil the last day it covers, as far as is known
 * @param daysWithoutDose days in a row before this one without a dose (R25)
 */
public record PrescriptionItem(
        UUID prescriptionId,
        String state,
        boolean opioid,
        @Nullable Boolean substitution,
        String service,
        String drug,
        String formulation,
        int dailyDoseMg,
        boolean supervised,
        List<String> collectionDays,
        int takeHomeDoses,
        LocalDate coveredFrom,
        LocalDate coveredUntil,
        @Nullable LocalDate nextDispensingOn,
        List<String> closedWeekdays,
        List<ClosedDays> closedDays,
        @Nullable String prescriber,
        @Nullable String pharmacy,
        @Nullable String pharmacyTelephone,
        int daysWithoutDose,
        @Nullable LocalDate reassessedOn,
        @Nullable LocalDate endedOn) {

    static List<PrescriptionItem> all(PrescriptionsState state, LocalDate today) {
        return state.written().stream()
                .flatMap(written -> state.days().prescription(written.prescriptionId()).stream()
                        .map(one -> of(written, one, state.days().calendar(one.line()), today)))
                .toList();
    }

    private static PrescriptionItem of(Written written, Prescription one, Calendar calendar, LocalDate today) {
        Regimen regimen = one.at(today);
        Supply supply = written.supply();
        return new PrescriptionItem(
                one.prescriptionId(),
                state(one, today),
                one.isOpioid(),
                written.script().substitution(),
                one.service(),
                written.script().drug(),
                written.script().formulation(),
                regimen.dailyDoseMg(),
                regimen.supervised(),
                codes(regimen.collectionDays()),
                regimen.takeHome(),
                one.from(),
                calendar.until(one),
                one.nextDispensing(),
                codes(one.closings().weekdays()),
                one.closings().days(),
                supply == null ? null : supply.prescriber(),
                supply == null ? null : supply.pharmacy(),
                supply == null ? null : supply.pharmacyTelephone(),
                calendar.daysWithoutDose(today),
                one.reassessed(),
                one.ended());
    }

    private static String state(Prescription one, LocalDate today) {
        if (!one.isActive()) {
            return "ended";
        }
        if (one.isSuspended()) {
            return "suspended";
        }
        return one.firstDoseOpen() || today.isBefore(one.from()) ? "planned" : "active";
    }

    private static List<String> codes(Collection<DayOfWeek> days) {
        return Stream.of(DayOfWeek.values())
                .filter(days::contains)
                .map(Kebab::code)
                .toList();
    }
}
