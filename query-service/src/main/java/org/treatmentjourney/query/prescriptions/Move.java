package org.treatmentjourney.query.prescriptions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.FirstDoseConfirmed;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferRequested;
import org.treatmentjourney.domain.journey.value.LastDose;

/**
 * What was said of a transfer.
 *
 * @param asked null as long as all that is known of it came with an earlier date, and once it has been erased
 * @param checked who checked the last dose and with whom the old prescription was cancelled
 */
public record Move(
        UUID transferId,
        @Nullable String receivingService,
        @Nullable LocalDate firstDoseWantedOn,
        PrescriptionTransferRequested.@Nullable Details asked,
        @Nullable String declined,
        @Nullable LastDose lastDose,
        @Nullable LocalDate cancelledOn,
        FirstDoseConfirmed.@Nullable Details checked) {

    static Move unknown(UUID transferId) {
        return new Move(transferId, null, null, null, null, null, null, null);
    }

    Move asked(PrescriptionTransferRequested e) {
        return new Move(
                transferId,
                receivingService == null ? e.receivingService() : receivingService,
                e.firstDoseWantedOn(),
                e.personal().known().orElse(null),
                declined,
                lastDose,
                cancelledOn,
                checked);
    }

    Move accepted(String service) {
        return new Move(transferId, service, firstDoseWantedOn, asked, null, lastDose, cancelledOn, checked);
    }

    Move declined(@Nullable String why) {
        return new Move(transferId, receivingService, firstDoseWantedOn, asked, why, lastDose, cancelledOn, checked);
    }

    Move confirmed(FirstDoseConfirmed e) {
        return new Move(
                transferId,
                receivingService,
                firstDoseWantedOn,
                asked,
                declined,
                e.lastDose(),
                e.cancelledOn(),
                e.personal().known().orElse(null));
    }
}
