package org.treatmentjourney.query.prescriptions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.journey.event.FirstDoseConfirmed;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferRequested;
import org.treatmentjourney.domain.journey.value.LastDose;
import org.treatmentjourney.domain.prescription.Prescription;
import org.treatmentjourney.domain.prescription.Transfer;

/**
 * A transfer of a prescription, and what it still needs (R24).
 *
 * @param state requested, accepted, declined or confirmed
 * @param from the prescription that is taken over
 * @param to the one that takes its place, once a service has accepted
 * @param firstDoseOn when the first dose is planned, or was given
 * @param missing what is not known or done yet: receiving-service, acceptance, last-dose-day, first-dose
 */
public record TransferItem(
        UUID transferId,
        String state,
        @Nullable UUID from,
        @Nullable UUID to,
        @Nullable String receivingService,
        @Nullable LocalDate lastDoseOn,
        @Nullable LocalDate firstDoseWantedOn,
        @Nullable LocalDate firstDoseOn,
        @Nullable String contact,
        @Nullable String note,
        @Nullable String declined,
        @Nullable LastDose lastDose,
        @Nullable String checkedBy,
        @Nullable String cancelledWith,
        @Nullable LocalDate cancelledOn,
        List<String> missing) {

    private static final String BEING_SOUGHT = "unknown-being-sought";

    static List<TransferItem> all(PrescriptionsState state) {
        return state.moves().reversed().stream()
                .flatMap(move -> state.days().find(move.transferId()).stream().map(way -> of(move, way, state)))
                .toList();
    }

    public boolean isOpen() {
        return !missing.isEmpty();
    }

    private static TransferItem of(Move move, Transfer way, PrescriptionsState state) {
        PrescriptionTransferRequested.Details asked = move.asked();
        FirstDoseConfirmed.Details checked = move.checked();
        UUID to = way.to();
        return new TransferItem(
                move.transferId(),
                Kebab.code(way.state()),
                way.from(),
                to,
                move.receivingService(),
                way.lastDoseOn(),
                move.firstDoseWantedOn(),
                to == null
                        ? null
                        : state.days().prescription(to).map(Prescription::from).orElse(null),
                asked == null ? null : asked.contact(),
                asked == null ? null : asked.note(),
                move.declined(),
                move.lastDose(),
                checked == null ? null : checked.checkedBy(),
                checked == null ? null : checked.cancelledWith(),
                move.cancelledOn(),
                missing(move, way));
    }

    private static List<String> missing(Move move, Transfer way) {
        List<String> missing = new ArrayList<>();
        if (way.isOpen()) {
            if (move.receivingService() == null || move.receivingService().equals(BEING_SOUGHT)) {
                missing.add("receiving-service");
            }
            if (way.state() == Transfer.State.REQUESTED) {
                missing.add("acceptance");
            }
            if (way.lastDoseOn() == null) {
                missing.add("last-dose-day");
            }
            missing.add("first-dose");
        }
        return List.copyOf(missing);
    }
}
