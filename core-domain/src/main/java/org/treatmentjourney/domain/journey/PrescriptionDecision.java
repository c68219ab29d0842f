package org.treatmentjourney.domain.journey;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.journey.command.AcceptPrescriptionTransfer;
import org.treatmentjourney.domain.journey.command.ArrangeCollection;
import org.treatmentjourney.domain.journey.command.ChangeDose;
import org.treatmentjourney.domain.journey.command.ConfirmFirstDose;
import org.treatmentjourney.domain.journey.command.DeclinePrescriptionTransfer;
import org.treatmentjourney.domain.journey.command.EndPrescription;
import org.treatmentjourney.domain.journey.command.ExtendPrescription;
import org.treatmentjourney.domain.journey.command.PrescriptionCommand;
import org.treatmentjourney.domain.journey.command.ReassessPrescription;
import org.treatmentjourney.domain.journey.command.RecordMissedDoses;
import org.treatmentjourney.domain.journey.command.RequestPrescriptionTransfer;
import org.treatmentjourney.domain.journey.command.ResumePrescription;
import org.treatmentjourney.domain.journey.command.SetPharmacyClosingDays;
import org.treatmentjourney.domain.journey.command.StartPrescription;
import org.treatmentjourney.domain.journey.command.SuspendPrescription;
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
import org.treatmentjourney.domain.journey.value.Supply;
import org.treatmentjourney.domain.prescription.Prescriptions;
import org.treatmentjourney.domain.prescription.Transfer;
import org.treatmentjourney.domain.settings.value.Limits;
import org.treatmentjourney.domain.settings.value.Setting;

/** Prescriptions, each for itself, and their way from one service to another. */
record PrescriptionDecision(Journey journey, Act act, Limits limits) {

    PrescriptionEvent on(PrescriptionCommand command) {
        Prescriptions all = journey.prescribed().in(act.zone());
        return switch (command) {
            case StartPrescription c -> {
                Prescribed.requireNew(all, c.prescriptionId());
                PrescriptionRules.order(c.script());
                yield new PrescriptionStarted(
                        id(),
                        client(),
                        now(),
                        c.prescriptionId(),
                        c.service(),
                        c.script(),
                        supply(c.prescriber(), c.pharmacy(), c.pharmacyTelephone()));
            }
            case ChangeDose c -> {
                requireReassessed(all, c.prescriptionId());
                yield new DoseChanged(
                        id(),
                        client(),
                        now(),
                        c.prescriptionId(),
                        c.dailyDoseMg(),
                        c.appliesFrom(),
                        c.supervised(),
                        c.collectionDays(),
                        c.takeHomeDoses(),
                        note(c.note()));
            }
            case ExtendPrescription c -> {
                requireReassessed(all, c.prescriptionId());
                yield new PrescriptionExtended(
                        id(), client(), now(), c.prescriptionId(), c.coveredUntil(), c.nextDispensingOn());
            }
            case ArrangeCollection c -> {
                requireReassessed(all, c.prescriptionId());
                yield new CollectionArranged(
                        id(), client(), now(), c.prescriptionId(), c.collectOn(), c.takeHomeDoses(), note(c.note()));
            }
            case SetPharmacyClosingDays c -> {
                Prescribed.requireKnown(all, c.prescriptionId());
                PrescriptionRules.order(c.closedDays());
                yield new PharmacyClosingDaysSet(
                        id(), client(), now(), c.prescriptionId(), c.closedWeekdays(), c.closedDays());
            }
            case RecordMissedDoses c -> missed(all, c);
            case ReassessPrescription c -> {
                Prescribed.requireKnown(all, c.prescriptionId());
                yield new PrescriptionReassessed(
                        id(), client(), now(), c.prescriptionId(), c.reassessment(), note(c.note()));
            }
            case SuspendPrescription c -> {
                Prescribed.requireKnown(all, c.prescriptionId());
                yield new PrescriptionSuspended(
                        id(), client(), now(), c.prescriptionId(), Personal.of(new Reason(c.reason())));
            }
            case ResumePrescription c -> {
                if (c.reassessment() == null) {
                    requireReassessed(all, c.prescriptionId());
                } else {
                    Prescribed.requireKnown(all, c.prescriptionId());
                }
                yield new PrescriptionResumed(
                        id(), client(), now(), c.prescriptionId(), c.reassessment(), note(c.note()));
            }
            case EndPrescription c -> {
                Prescribed.requireKnown(all, c.prescriptionId());
                yield new PrescriptionEnded(id(), client(), now(), c.prescriptionId(), c.end(), note(c.note()));
            }
            case RequestPrescriptionTransfer c -> requested(all, c);
            case AcceptPrescriptionTransfer c -> {
                requireTransfer(all, c.transferId());
                Prescribed.requireNew(all, c.prescriptionId());
                PrescriptionRules.order(c.script());
                yield new PrescriptionTransferAccepted(
                        id(),
                        client(),
                        now(),
                        c.transferId(),
                        c.prescriptionId(),
                        c.service(),
                        c.script(),
                        supply(c.prescriber(), c.pharmacy(), c.pharmacyTelephone()));
            }
            case DeclinePrescriptionTransfer c -> {
                requireTransfer(all, c.transferId());
                yield new PrescriptionTransferDeclined(
                        id(), client(), now(), c.transferId(), Personal.of(new Reason(c.reason())));
            }
            case ConfirmFirstDose c -> confirmed(all, c);
        };
    }

    private DosesMissed missed(Prescriptions all, RecordMissedDoses c) {
        Prescribed.requireKnown(all, c.prescriptionId());
        PrescriptionRules.order(c.missedFrom(), c.missedUntil());
        Past.require("missedFrom", c.missedFrom(), act);
        Past.require("missedUntil", c.missedUntil(), act);
        return new DosesMissed(
                id(), client(), now(), c.prescriptionId(), c.missedFrom(), c.missedUntil(), note(c.note()));
    }

    /** Asking is never held up by what nobody knows yet (R24). */
    private PrescriptionTransferRequested requested(Prescriptions all, RequestPrescriptionTransfer c) {
        if (all.find(c.transferId()).isPresent()) {
            throw new IdTaken("transfer");
        }
        Prescribed.requireKnown(all, c.prescriptionId());
        return new PrescriptionTransferRequested(
                id(),
                client(),
                now(),
                c.transferId(),
                c.prescriptionId(),
                c.receivingService(),
                c.lastDoseOn(),
                c.firstDoseWantedOn(),
                Personal.of(new PrescriptionTransferRequested.Details(c.contact(), c.note())));
    }

    private FirstDoseConfirmed confirmed(Prescriptions all, ConfirmFirstDose c) {
        PrescriptionRules.firstDose(c, requireTransfer(all, c.transferId()));
        Past.require("lastDose.takenAt", Objects.requireNonNull(c.lastDose()).takenAt(), act);
        Past.require("cancelledOn", c.cancelledOn(), act);
        return new FirstDoseConfirmed(
                id(),
                client(),
                now(),
                c.transferId(),
                c.lastDose(),
                Objects.requireNonNull(c.cancelledOn()),
                Personal.of(new FirstDoseConfirmed.Details(
                        Objects.requireNonNull(c.checkedBy()), Objects.requireNonNull(c.cancelledWith()), c.note())));
    }

    private static Transfer requireTransfer(Prescriptions all, UUID transferId) {
        return all.find(transferId).orElseThrow(() -> new Unknown("transfer"));
    }

    private void requireReassessed(Prescriptions all, UUID prescriptionId) {
        Prescribed.requireKnown(all, prescriptionId);
        PrescriptionRules.reassessed(
                all,
                prescriptionId,
                day(),
                limits.of(Setting.PRESCRIPTION_REASSESSED).days());
    }

    private static Personal<Supply> supply(String prescriber, @Nullable String pharmacy, @Nullable String telephone) {
        return Personal.of(new Supply(prescriber, pharmacy, telephone));
    }

    private static Personal<Note> note(@Nullable String words) {
        return Personal.of(new Note(words));
    }

    private LocalDate day() {
        return act.effective().day(act.zone());
    }

    private UUID id() {
        return journey.journeyId();
    }

    private UUID client() {
        return journey.clientId();
    }

    private Effective now() {
        return act.effective();
    }
}
