package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.LastDose;

@Sentence("The first dose at the new service was confirmed, and the old prescription cancelled.")
public record FirstDoseConfirmed(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID transferId,
        LastDose lastDose,
        LocalDate cancelledOn,
        Personal<FirstDoseConfirmed.Details> personal)
        implements PrescriptionEvent {

    /** What is sealed. */
    public record Details(
            String checkedBy,
            String cancelledWith,
            @Nullable String note) {}
}
