package org.treatmentjourney.domain.prescription;

import java.time.LocalDate;
import java.util.List;

/** Where prescribing stands on a day. */
public enum PrescriptionAxis {
    NONE,
    ACTIVE,
    TRANSFER_REQUESTED,
    ACCEPTED,
    FIRST_DOSE_CONFIRMED,
    GAP,
    SUSPENDED,
    ENDED;

    /** Opioids before other medicines; what is dangerous before what is on its way. */
    public static PrescriptionAxis of(Prescriptions prescriptions, LocalDate day) {
        List<Calendar> calendars = prescriptions.calendars();
        return calendars.stream()
                .filter(calendar -> !calendar.isOver())
                .findFirst()
                .map(calendar -> of(calendar, day))
                .orElse(calendars.isEmpty() ? NONE : ENDED);
    }

    private static PrescriptionAxis of(Calendar calendar, LocalDate day) {
        if (calendar.on(day).isGap()) {
            return GAP;
        }
        if (anyTransfer(calendar, Transfer.State.ACCEPTED)) {
            return ACCEPTED;
        }
        if (anyTransfer(calendar, Transfer.State.REQUESTED)) {
            return TRANSFER_REQUESTED;
        }
        List<Prescription> active =
                calendar.prescriptions().stream().filter(Prescription::isActive).toList();
        if (active.stream().allMatch(Prescription::isSuspended)) {
            return SUSPENDED;
        }
        boolean arrived = calendar.transfers().stream()
                .filter(transfer -> transfer.state() == Transfer.State.CONFIRMED)
                .anyMatch(transfer ->
                        active.stream().anyMatch(one -> one.prescriptionId().equals(transfer.to())));
        return arrived ? FIRST_DOSE_CONFIRMED : ACTIVE;
    }

    private static boolean anyTransfer(Calendar calendar, Transfer.State state) {
        return calendar.transfers().stream()
                .filter(transfer -> transfer.state() == state)
                .anyMatch(transfer -> calendar.prescriptions().stream()
                        .anyMatch(one -> one.isActive() && one.prescriptionId().equals(transfer.from())));
    }
}
