package org.treatmentjourney.query.prescriptions;

import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.SERVICE;
import static org.treatmentjourney.query.Story.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.DosesMissed;
import org.treatmentjourney.domain.journey.event.PrescriptionStarted;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferAccepted;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferRequested;
import org.treatmentjourney.domain.journey.value.Script;
import org.treatmentjourney.domain.journey.value.Supply;

/** Prescriptions for stories: methadone each day, closed on Sundays if asked. */
public final class Scripts {

    public static final UUID OLD = new UUID(9, 1);
    public static final UUID NEW = new UUID(9, 2);
    public static final UUID TRANSFER = new UUID(10, 1);

    private Scripts() {}

    public static PrescriptionStarted started(String on, String from, String until, String... closed) {
        return started(on, OLD, from, until, closed);
    }

    public static PrescriptionStarted started(String on, UUID id, String from, String until, String... closed) {
        return new PrescriptionStarted(
                JOURNEY,
                CLIENT,
                when(on),
                id,
                SERVICE,
                script(from, until, closed),
                Personal.of(new Supply("prescriber", "the pharmacy", "020 7946 0003")));
    }

    public static PrescriptionTransferRequested requested(String on, String service, String lastDose) {
        return new PrescriptionTransferRequested(
                JOURNEY,
                CLIENT,
                when(on),
                TRANSFER,
                OLD,
                service,
                lastDose.isEmpty() ? null : LocalDate.parse(lastDose),
                null,
                Personal.of(new PrescriptionTransferRequested.Details("the duty nurse", null)));
    }

    public static PrescriptionTransferAccepted accepted(String on, String from, String until) {
        return new PrescriptionTransferAccepted(
                JOURNEY,
                CLIENT,
                when(on),
                TRANSFER,
                NEW,
                "ward-7",
                script(from, until),
                Personal.of(new Supply("another prescriber", null, null)));
    }

    public static DosesMissed missed(String on, String from, String until) {
        return new DosesMissed(
                JOURNEY,
                CLIENT,
                when(on),
                OLD,
                LocalDate.parse(from),
                LocalDate.parse(until),
                Personal.of(new Note(null)));
    }

    private static Script script(String from, String until, String... closed) {
        return new Script(
                "methadone",
                "oral-solution",
                60,
                true,
                true,
                LocalDate.parse(from),
                LocalDate.parse(until),
                null,
                null,
                null,
                List.of(closed),
                null);
    }
}
