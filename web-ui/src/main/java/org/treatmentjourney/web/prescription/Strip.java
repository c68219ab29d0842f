package org.treatmentjourney.web.prescription;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.prescription.Calendar;
import org.treatmentjourney.query.prescriptions.Prescribing;
import org.treatmentjourney.query.prescriptions.PrescriptionItem;

/** The week behind and the week ahead of what matters most, with whom to ring. */
public record Strip(String line, List<Calendar.Day> days, LocalDate today, List<Strip.Pharmacy> pharmacies) {

    private static final int DAYS = 7;

    /** Where doses are collected. */
    public record Pharmacy(String name, @Nullable String telephone) {}

    /** Empty if nothing is prescribed now. */
    public static Optional<Strip> of(Prescribing prescribing) {
        List<PrescriptionItem> going = prescribing.items().stream()
                .filter(one -> !one.state().equals("ended"))
                .toList();
        LocalDate today = prescribing.today();
        return going.isEmpty()
                ? Optional.empty()
                : prescribing.calendars().stream()
                        .filter(one ->
                                going.stream().anyMatch(item -> one.line().equals(line(item))))
                        .findFirst()
                        .map(one -> new Strip(
                                one.line(),
                                one.days().stream()
                                        .filter(day -> !day.date().isBefore(today.minusDays(DAYS))
                                                && !day.date().isAfter(today.plusDays(DAYS)))
                                        .toList(),
                                today,
                                pharmacies(going)));
    }

    private static String line(PrescriptionItem item) {
        return item.opioid() ? "opioid" : item.drug();
    }

    private static List<Pharmacy> pharmacies(List<PrescriptionItem> going) {
        return going.stream()
                .flatMap(one ->
                        Optional.ofNullable(one.pharmacy())
                                .map(name -> new Pharmacy(name, one.pharmacyTelephone()))
                                .stream())
                .distinct()
                .toList();
    }
}
