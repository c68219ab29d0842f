package org.treatmentjourney.domain.prescription;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.CollectionArranged;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.DoseChanged;
import org.treatmentjourney.domain.journey.event.DosesMissed;
import org.treatmentjourney.domain.journey.event.FirstDoseConfirmed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.PharmacyClosingDaysSet;
import org.treatmentjourney.domain.journey.event.PrescriptionEnded;
import org.treatmentjourney.domain.journey.event.PrescriptionExtended;
import org.treatmentjourney.domain.journey.event.PrescriptionReassessed;
import org.treatmentjourney.domain.journey.event.PrescriptionResumed;
import org.treatmentjourney.domain.journey.event.PrescriptionStarted;
import org.treatmentjourney.domain.journey.event.PrescriptionSuspended;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferAccepted;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferDeclined;
import org.treatmentjourney.domain.journey.event.PrescriptionTransferRequested;
import org.treatmentjourney.domain.journey.value.ClosedDays;
import org.treatmentjourney.domain.journey.value.LastDose;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.journey.value.Script;
import org.treatmentjourney.domain.journey.value.Supply;

/** Prescriptions as they are told, one after the other, each on its day. */
final class Told {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final UUID OLD = new UUID(9, 1);
    static final UUID NEW = new UUID(9, 2);

    private static final UUID JOURNEY = new UUID(1, 1);
    private static final UUID CLIENT = new UUID(2, 1);
    private static final UUID TRANSFER = new UUID(10, 1);

    private final List<Recorded<JourneyEvent>> entries = new ArrayList<>();
    private @Nullable LocalDate recordedOn;

    static Script daily(String from, String until) {
        return script("methadone", from, until, null, null, null);
    }

    static Script script(
            String drug,
            String from,
            String until,
            @Nullable List<String> collections,
            @Nullable Integer takeHome,
            @Nullable List<String> closed) {
        return new Script(
                drug,
                "oral-solution",
                60,
                true,
                null,
                day(from),
                day(until),
                null,
                collections,
                takeHome,
                closed,
                null);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    Told starts(UUID id, String on, Script script) {
        return add(
                on,
                at -> new PrescriptionStarted(
                        JOURNEY, CLIENT, at, id, "here", script, Personal.of(new Supply("p", null, null))));
    }

    Told changed(
            String on, String from, @Nullable Boolean supervised, @Nullable List<String> days, @Nullable Integer home) {
        return add(
                on,
                at -> new DoseChanged(
                        JOURNEY,
                        CLIENT,
                        at,
                        OLD,
                        40,
                        from.isEmpty() ? null : day(from),
                        supervised,
                        days,
                        home,
                        Personal.of(new Note(null))));
    }

    Told extended(String on, String until) {
        return add(on, at -> new PrescriptionExtended(JOURNEY, CLIENT, at, OLD, day(until), null));
    }

    Told arranged(String on, String collect, int takeHome) {
        return add(
                on,
                at -> new CollectionArranged(
                        JOURNEY, CLIENT, at, OLD, day(collect), takeHome, Personal.of(new Note(null))));
    }

    Told closed(String on, @Nullable List<String> weekdays, ClosedDays... days) {
        return add(on, at -> new PharmacyClosingDaysSet(JOURNEY, CLIENT, at, OLD, weekdays, List.of(days)));
    }

    Told missed(String on, String from, String until) {
        return add(
                on,
                at -> new DosesMissed(JOURNEY, CLIENT, at, OLD, day(from), day(until), Personal.of(new Note(null))));
    }

    Told reassessed(String on) {
        return add(
                on,
                at -> new PrescriptionReassessed(JOURNEY, CLIENT, at, OLD, "lower-dose", Personal.of(new Note(null))));
    }

    Told suspended(String on) {
        return add(on, at -> new PrescriptionSuspended(JOURNEY, CLIENT, at, OLD, Personal.of(new Reason(null))));
    }

    Told resumed(String on) {
        return add(on, at -> new PrescriptionResumed(JOURNEY, CLIENT, at, OLD, null, Personal.of(new Note(null))));
    }

    Told ended(String on) {
        return add(on, at -> new PrescriptionEnded(JOURNEY, CLIENT, at, OLD, "completed", Personal.of(new Note(null))));
    }

    Told requested(String on, @Nullable String lastDose) {
        return add(
                on,
                at -> new PrescriptionTransferRequested(
                        JOURNEY,
                        CLIENT,
                        at,
                        TRANSFER,
                        OLD,
                        "there",
                        lastDose == null ? null : day(lastDose),
                        null,
                        Personal.of(new PrescriptionTransferRequested.Details(null, null))));
    }

    Told accepted(String on, Script script) {
        return add(
                on,
                at -> new PrescriptionTransferAccepted(
                        JOURNEY, CLIENT, at, TRANSFER, NEW, "there", script, Personal.of(new Supply("q", null, null))));
    }

    Told declined(String on) {
        return add(
                on,
                at -> new PrescriptionTransferDeclined(JOURNEY, CLIENT, at, TRANSFER, Personal.of(new Reason("full"))));
    }

    Told confirmed(String on, String lastDose, int takeHome) {
        LastDose last = new LastDose(
                "methadone",
                "oral-solution",
                60,
                day(lastDose).atTime(9, 0).atZone(ZONE).toInstant(),
                true,
                takeHome);
        return add(
                on,
                at -> new FirstDoseConfirmed(
                        JOURNEY,
                        CLIENT,
                        at,
                        TRANSFER,
                        last,
                        day(on),
                        Personal.of(new FirstDoseConfirmed.Details("n", "p", null))));
    }

    Told died(String on) {
        return add(
                on,
                at -> new DeathRecorded(JOURNEY, CLIENT, at, Personal.of(new DeathRecorded.Details(null, null, null))));
    }

    /** Whatever follows is recorded only on this day. */
    Told recordedOn(String day) {
        recordedOn = day(day);
        return this;
    }

    private Told add(String on, Function<Effective, JourneyEvent> event) {
        long next = entries.size() + 1L;
        LocalDate recorded = recordedOn == null ? day(on) : recordedOn;
        entries.add(new Recorded<>(
                event.apply(Effective.on(day(on), ZONE)),
                new UUID(0, next),
                next,
                next,
                recorded.atTime(12, 0).atZone(ZONE).toInstant(),
                "somebody"));
        return this;
    }

    Prescriptions all() {
        Prescriptions all = Prescriptions.NONE;
        for (Recorded<JourneyEvent> entry : entries) {
            all = all.after(entry.event(), entry, ZONE);
        }
        return all;
    }

    Calendar calendar() {
        return all().calendar("opioid");
    }
}
