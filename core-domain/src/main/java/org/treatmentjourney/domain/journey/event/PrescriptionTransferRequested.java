package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Another service was asked to take the prescription over.")
public record PrescriptionTransferRequested(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID transferId,
        UUID prescriptionId,
        String receivingService,
        @Nullable LocalDate lastDoseOn,
        @Nullable LocalDate firstDoseWantedOn,
        Personal<PrescriptionTransferRequested.Details> personal)
        implements PrescriptionEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String contact, @Nullable String note) {}
}
