package org.treatmentjourney.domain.journey.command;

/** What is recorded of prescriptions: no day without cover, and no two at once (E3). It prescribes nothing. */
public sealed interface PrescriptionCommand extends JourneyCommand
        permits StartPrescription,
                ChangeDose,
                ExtendPrescription,
                ArrangeCollection,
                SetPharmacyClosingDays,
                RecordMissedDoses,
                ReassessPrescription,
                SuspendPrescription,
                ResumePrescription,
                EndPrescription,
                RequestPrescriptionTransfer,
                AcceptPrescriptionTransfer,
                DeclinePrescriptionTransfer,
                ConfirmFirstDose {}
