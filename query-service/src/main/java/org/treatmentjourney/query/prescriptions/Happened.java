package org.treatmentjourney.query.prescriptions;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.CollectionArranged;
import org.treatmentjourney.domain.journey.event.DoseChanged;
import org.treatmentjourney.domain.journey.event.DosesMissed;
import org.treatmentjourney.domain.journey.event.FirstDoseConfirmed;
import org.treatmentjourney.domain.journey.event.PharmacyClosingDaysSet;
import org.treatmentjourney.domain.journey.event.PrescriptionEnded;
import org.treatmentjourney.domain.journey.event.PrescriptionEvent;
import org.treatmentjourney.domain.journey.event.PrescriptionExtended;
import org.treatmentjourney.domain.journey.event.PrescriptionReassessed;
import org.treatmentjourney.domain.journey.event.PrescriptionResumed;
import org.treatmentjourney.domain.journey.event.PrescriptionStarted;
import org.treatmentjourney.domain.journey.event.PrescriptionSuspended;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferAccepted;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferDeclined;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferRequested;
import org.treatmentjourney.domain.journey.value.Reason;

/**
 * One thing that happened to prescriptions.
 *
 * @param type the event
 * @param code what was decided, where the event says so by a code of its own
 */
public record Happened(
        String type,
        Effective at,
        String by,
        @Nullable Integer doseMg,
        @Nullable String code,
        @Nullable String note) {

    static Happened of(PrescriptionEvent event, Recorded<?> recorded) {
        return switch (event) {
            case PrescriptionStarted e -> told(recorded, e.script().dailyDoseMg(), null, null);
            case PrescriptionTransferAccepted e -> told(recorded, e.script().dailyDoseMg(), null, null);
            case DoseChanged e ->
                told(recorded, e.dailyDoseMg(), null, e.personal().get(Note::note));
            case PrescriptionExtended ignored -> told(recorded, null, null, null);
            case CollectionArranged e -> told(recorded, null, null, e.personal().get(Note::note));
            case PharmacyClosingDaysSet ignored -> told(recorded, null, null, null);
            case DosesMissed e -> told(recorded, null, null, e.personal().get(Note::note));
            case PrescriptionReassessed e ->
                told(recorded, null, e.reassessment(), e.personal().get(Note::note));
            case PrescriptionSuspended e ->
                told(recorded, null, null, e.personal().get(Reason::reason));
            case PrescriptionResumed e ->
                told(recorded, null, e.reassessment(), e.personal().get(Note::note));
            case PrescriptionEnded e ->
                told(recorded, null, e.end(), e.personal().get(Note::note));
            case PrescriptionTransferRequested e ->
                told(recorded, null, null, e.personal().get(PrescriptionTransferRequested.Details::note));
            case PrescriptionTransferDeclined e ->
                told(recorded, null, null, e.personal().get(Reason::reason));
            case FirstDoseConfirmed e -> told(recorded, null, null, e.personal().get(FirstDoseConfirmed.Details::note));
        };
    }

    private static Happened told(
            Recorded<?> recorded, @Nullable Integer dose, @Nullable String code, @Nullable String note) {
        return new Happened(
                recorded.event().getClass().getSimpleName(),
                recorded.event().effective(),
                recorded.actor(),
                dose,
                code,
                note);
    }
}
