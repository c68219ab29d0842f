package org.treatmentjourney.domain.journey.event;

/** What was recorded of prescriptions, each for itself. */
public sealed interface PrescriptionEvent extends JourneyEvent
        permits PrescriptionStarted,
                DoseChanged,
                PrescriptionExtended,
                CollectionArranged,
                PharmacyClosingDaysSet,
                DosesMissed,
                PrescriptionReassessed,
                PrescriptionSuspended,
                PrescriptionResumed,
                PrescriptionEnded,
                PrescriptionTransferRequested,
                PrescriptionTransferAccepted,
                PrescriptionTransferDeclined,
                FirstDoseConfirmed {}
