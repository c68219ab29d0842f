package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.SERVICE;
import static org.treatmentjourney.domain.journey.SampleJourney.noon;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.AcceptPrescriptionTransfer;
import org.treatmentjourney.domain.journey.command.ArrangeCollection;
import org.treatmentjourney.domain.journey.command.ChangeDose;
import org.treatmentjourney.domain.journey.command.ConfirmFirstDose;
import org.treatmentjourney.domain.journey.command.DeclinePrescriptionTransfer;
import org.treatmentjourney.domain.journey.command.EndPrescription;
import org.treatmentjourney.domain.journey.command.ExtendPrescription;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.ReassessPrescription;
import org.treatmentjourney.domain.journey.command.RecordMissedDoses;
import org.treatmentjourney.domain.journey.command.RequestPrescriptionTransfer;
import org.treatmentjourney.domain.journey.command.ResumePrescription;
import org.treatmentjourney.domain.journey.command.SetPharmacyClosingDays;
import org.treatmentjourney.domain.journey.command.StartPrescription;
import org.treatmentjourney.domain.journey.command.SuspendPrescription;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.PrescriptionStarted;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferAccepted;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferRequested;
import org.treatmentjourney.domain.journey.value.ClosedDays;
import org.treatmentjourney.domain.journey.value.LastDose;
import org.treatmentjourney.domain.journey.value.Script;
import org.treatmentjourney.domain.journey.value.Supply;

/** Prescriptions, and one of each command about them with every field filled, no two alike. */
final class SamplePrescriptions {

    static final UUID PRESCRIPTION = new UUID(9, 1);
    static final UUID TAKEN_OVER = new UUID(9, 2);
    static final UUID TRANSFER = new UUID(10, 1);
    static final UUID ACCEPTED = new UUID(10, 2);

    private SamplePrescriptions() {}

    static Script script(String drug, LocalDate from, LocalDate until) {
        return new Script(drug, "oral-solution", 60, true, null, from, until, null, null, null, null, null);
    }

    static PrescriptionStarted started(UUID id, String drug, int from, int until) {
        return new PrescriptionStarted(
                JOURNEY,
                CLIENT,
                on(3),
                id,
                SERVICE,
                script(drug, november(from), november(until)),
                Personal.of(new Supply("prescriber", null, null)));
    }

    static PrescriptionTransferRequested requested(UUID transfer, UUID prescription) {
        return new PrescriptionTransferRequested(
                JOURNEY,
                CLIENT,
                on(4),
                transfer,
                prescription,
                "unknown-being-sought",
                null,
                null,
                Personal.of(new PrescriptionTransferRequested.Details(null, null)));
    }

    static PrescriptionTransferAccepted accepted(UUID transfer, UUID prescription, String drug, int from, int until) {
        return new PrescriptionTransferAccepted(
                JOURNEY,
                CLIENT,
                on(5),
                transfer,
                prescription,
                "dual-diagnosis-clinic",
                script(drug, november(from), november(until)),
                Personal.of(new Supply("another prescriber", null, null)));
    }

    /** No opioid, so that a discharge may leave it unsaid. */
    static List<JourneyEvent> past() {
        return List.of(
                started(PRESCRIPTION, "diazepam", 3, 30),
                requested(TRANSFER, PRESCRIPTION),
                requested(ACCEPTED, PRESCRIPTION),
                accepted(ACCEPTED, TAKEN_OVER, "diazepam", 30, 30));
    }

    static ConfirmFirstDose confirmed(LocalDate day, LastDose last) {
        return new ConfirmFirstDose(
                JOURNEY, ACCEPTED, day, "nurse Ek", last, "the pharmacist", november(20), "all in order");
    }

    static LastDose lastDose(int day, int takeHome) {
        return new LastDose("methadone", "oral-solution", 55, noon(day), true, takeHome);
    }

    static Stream<JourneyCommand> all() {
        var full = new Script(
                "buprenorphine",
                "sublingual",
                16,
                false,
                true,
                november(23),
                november(29),
                november(27),
                List.of("monday", "thursday"),
                3,
                List.of("sunday"),
                List.of(new ClosedDays(november(25), november(26))));
        return Stream.of(
                new StartPrescription(
                        JOURNEY,
                        new UUID(9, 3),
                        "chemsex-clinic",
                        november(19),
                        full,
                        "Dr Holm",
                        "the corner pharmacy",
                        "020 7946 0001"),
                new ChangeDose(
                        JOURNEY,
                        PRESCRIPTION,
                        november(18),
                        40,
                        november(24),
                        false,
                        List.of("friday"),
                        6,
                        "sleeps badly"),
                new ExtendPrescription(JOURNEY, PRESCRIPTION, november(28), november(26)),
                new ArrangeCollection(JOURNEY, PRESCRIPTION, november(21), 2, "for the journey"),
                new SetPharmacyClosingDays(
                        JOURNEY, PRESCRIPTION, List.of("saturday"), List.of(new ClosedDays(november(27), null))),
                new RecordMissedDoses(JOURNEY, PRESCRIPTION, november(12), november(13), "was in hospital"),
                new ReassessPrescription(JOURNEY, PRESCRIPTION, "lower-dose", "seen this morning"),
                new SuspendPrescription(JOURNEY, PRESCRIPTION, november(21), "in custody"),
                new ResumePrescription(JOURNEY, PRESCRIPTION, november(20), "re-induction", "back home"),
                new EndPrescription(JOURNEY, PRESCRIPTION, november(21), "completed", "as agreed"),
                new RequestPrescriptionTransfer(
                        JOURNEY,
                        new UUID(10, 3),
                        PRESCRIPTION,
                        "ward-7",
                        november(24),
                        november(25),
                        "the duty doctor",
                        "moves on Tuesday"),
                new AcceptPrescriptionTransfer(
                        JOURNEY,
                        TRANSFER,
                        new UUID(9, 4),
                        "guided-self-help",
                        full,
                        "Dr Vik",
                        "the station pharmacy",
                        "020 7946 0002"),
                new DeclinePrescriptionTransfer(JOURNEY, TRANSFER, "nobody to prescribe there"),
                confirmed(november(22), lastDose(21, 0)));
    }
}
