package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.SERVICE;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SamplePrescriptions.PRESCRIPTION;
import static org.treatmentjourney.domain.journey.SamplePrescriptions.TRANSFER;
import static org.treatmentjourney.domain.journey.SamplePrescriptions.script;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.journey.command.AcceptPrescriptionTransfer;
import org.treatmentjourney.domain.journey.command.ArrangeCollection;
import org.treatmentjourney.domain.journey.command.ChangeDose;
import org.treatmentjourney.domain.journey.command.DeclinePrescriptionTransfer;
import org.treatmentjourney.domain.journey.command.EndPrescription;
import org.treatmentjourney.domain.journey.command.ExtendPrescription;
import org.treatmentjourney.domain.journey.command.ReassessPrescription;
import org.treatmentjourney.domain.journey.command.RecordMissedDoses;
import org.treatmentjourney.domain.journey.command.RequestPrescriptionTransfer;
import org.treatmentjourney.domain.journey.command.ResumePrescription;
import org.treatmentjourney.domain.journey.command.SetPharmacyClosingDays;
import org.treatmentjourney.domain.journey.command.StartPrescription;
import org.treatmentjourney.domain.journey.command.SuspendPrescription;
import org.treatmentjourney.domain.journey.value.ClosedDays;
import org.treatmentjourney.domain.journey.value.Script;

/** What is true of any prescription: it has an id of its own, and its days are in order. */
class PrescriptionTest {

    private static final UUID NOBODYS = new UUID(99, 1);

    @Test
    void an_id_belongs_to_one_prescription_and_one_transfer() {
        begun().when(start(PRESCRIPTION, script("methadone", november(20), november(24))))
                .taken("prescription");
        begun().when(new RequestPrescriptionTransfer(JOURNEY, TRANSFER, PRESCRIPTION, "ward-7", null, null, null, null))
                .taken("transfer");
        begun().when(new AcceptPrescriptionTransfer(
                        JOURNEY,
                        TRANSFER,
                        PRESCRIPTION,
                        SERVICE,
                        script("methadone", november(20), november(24)),
                        "prescriber",
                        null,
                        null))
                .taken("prescription");
    }

    @Test
    void what_nobody_prescribed_is_neither_changed_nor_ended_nor_moved() {
        begun().when(new ExtendPrescription(JOURNEY, NOBODYS, november(30), null))
                .unknown("prescription");
        begun().when(new SuspendPrescription(JOURNEY, NOBODYS, null, null)).unknown("prescription");
        begun().when(new EndPrescription(JOURNEY, NOBODYS, null, "other", null)).unknown("prescription");
        begun().when(new RequestPrescriptionTransfer(
                        JOURNEY, new UUID(10, 9), NOBODYS, "ward-7", null, null, null, null))
                .unknown("prescription");
        begun().when(new ChangeDose(JOURNEY, NOBODYS, null, 40, null, null, null, null, null))
                .unknown("prescription");
        begun().when(new ArrangeCollection(JOURNEY, NOBODYS, november(30), 0, null))
                .unknown("prescription");
        begun().when(new SetPharmacyClosingDays(JOURNEY, NOBODYS, null, null)).unknown("prescription");
        begun().when(new RecordMissedDoses(JOURNEY, NOBODYS, november(20), null, null))
                .unknown("prescription");
        begun().when(new ReassessPrescription(JOURNEY, NOBODYS, "stop", null)).unknown("prescription");
        begun().when(new ResumePrescription(JOURNEY, NOBODYS, null, "stop", null))
                .unknown("prescription");
        begun().when(new DeclinePrescriptionTransfer(JOURNEY, NOBODYS, "no")).unknown("transfer");
    }

    @Test
    void the_last_day_never_lies_before_the_first() {
        begun().when(start(NOBODYS, script("methadone", november(20), november(19))))
                .refused("R34", "prescription.days-reversed");
        assertThat(begun().when(start(NOBODYS, script("methadone", november(20), november(20))))
                        .accepted())
                .isNotEmpty();
        begun().when(new RecordMissedDoses(JOURNEY, PRESCRIPTION, november(20), november(19), null))
                .refused("R34", "prescription.days-reversed");
        begun().when(new SetPharmacyClosingDays(
                        JOURNEY, PRESCRIPTION, null, List.of(new ClosedDays(november(26), november(25)))))
                .refused("R34", "prescription.days-reversed");
    }

    @Test
    void what_takes_its_place_at_another_service_has_its_days_in_order_as_well() {
        begun().when(new AcceptPrescriptionTransfer(
                        JOURNEY,
                        TRANSFER,
                        NOBODYS,
                        SERVICE,
                        script("methadone", november(20), november(19)),
                        "prescriber",
                        null,
                        null))
                .refused("R34", "prescription.days-reversed");
    }

    @Test
    void a_dose_is_not_missed_before_its_day() {
        begun().when(new RecordMissedDoses(JOURNEY, PRESCRIPTION, november(21), november(23), null))
                .refused("R34", "time.in-the-future");
        begun().when(new RecordMissedDoses(JOURNEY, PRESCRIPTION, november(23), null, null))
                .refused("R34", "time.in-the-future");
        assertThat(begun().when(new RecordMissedDoses(JOURNEY, PRESCRIPTION, november(22), null, null))
                        .accepted())
                .isNotEmpty();
    }

    private static StartPrescription start(UUID id, Script script) {
        return new StartPrescription(JOURNEY, id, SERVICE, null, script, "prescriber", null, null);
    }
}
