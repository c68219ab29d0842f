package org.treatmentjourney.domain.prescription;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.CollectionArranged;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.DoseChanged;
import org.treatmentjourney.domain.journey.event.DosesMissed;
import org.treatmentjourney.domain.journey.event.FirstDoseConfirmed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
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
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.LastDose;
import org.treatmentjourney.domain.journey.value.Script;

/**
 * The prescriptions of a journey and the transfers between services, the first told first.
 *
 * @param told the day of the latest that was told of them; what was over by then is no longer anybody's work
 */
public record Prescriptions(
        List<Prescription> all,
        List<Transfer> transfers,
        @Nullable LocalDate told) {

    public static final Prescriptions NONE = new Prescriptions(List.of(), List.of(), null);

    public Prescriptions after(JourneyEvent event, Recorded<?> recorded, ZoneId zone) {
        LocalDate day = event.effective().day(zone);
        return switch (event) {
            case PrescriptionEvent own ->
                after(own, day, recorded.recordedAt().atZone(zone).toLocalDate(), zone)
                        .toldOn(day);
            case DeathRecorded ignored -> over(day);
            case Discharged e when e.exit() == Exit.DIED -> over(day);
            default -> this;
        };
    }

    private Prescriptions after(PrescriptionEvent event, LocalDate day, LocalDate recordedOn, ZoneId zone) {
        return switch (event) {
            case PrescriptionStarted e -> with(started(e.prescriptionId(), e.service(), e.script(), false, recordedOn));
            case PrescriptionTransferAccepted e ->
                with(started(e.prescriptionId(), e.service(), e.script(), true, recordedOn))
                        .transfer(e.transferId(), one -> one.accepted(e.prescriptionId()))
                        .settled(e.transferId());
            case DoseChanged e ->
                change(e.prescriptionId(), one -> one.changed(e, e.appliesFrom() == null ? day : e.appliesFrom()));
            case PrescriptionExtended e ->
                change(e.prescriptionId(), one -> one.extended(e.coveredUntil(), e.nextDispensingOn()));
            case CollectionArranged e ->
                change(e.prescriptionId(), one -> one.collecting(e.collectOn(), e.takeHomeDoses()));
            case PharmacyClosingDaysSet e ->
                change(e.prescriptionId(), one -> one.closedOn(Closings.of(e.closedWeekdays(), e.closedDays())));
            case DosesMissed e ->
                change(
                        e.prescriptionId(),
                        one -> one.missing(e.missedFrom(), e.missedUntil() == null ? e.missedFrom() : e.missedUntil()));
            case PrescriptionReassessed e -> change(e.prescriptionId(), one -> one.reassessed(day));
            case PrescriptionSuspended e -> change(e.prescriptionId(), one -> one.held(day));
            case PrescriptionResumed e -> change(e.prescriptionId(), one -> one.resumed(day, e.reassessment() != null));
            case PrescriptionEnded e -> change(e.prescriptionId(), one -> one.ended(day));
            case PrescriptionTransferRequested e ->
                transfer(e.transferId(), one -> one.requested(e.prescriptionId(), e.lastDoseOn()))
                        .settled(e.transferId());
            case PrescriptionTransferDeclined e -> declined(e.transferId());
            case FirstDoseConfirmed e ->
                transfer(
                                e.transferId(),
                                one -> one.confirmed(new Transfer.FirstDose(day, lastCovered(e.lastDose(), day, zone))))
                        .settled(e.transferId());
        };
    }

    private static Prescription started(
            UUID id, String service, Script script, boolean byTransfer, LocalDate recordedOn) {
        return new Prescription(
                id,
                Drugs.line(script),
                service,
                script.coveredFrom(),
                script.coveredUntil(),
                script.nextDispensingOn(),
                List.of(Regimen.of(script)),
                Drugs.longActing(script),
                Closings.of(script.closedWeekdays(), script.closedDays()),
                new TreeMap<>(),
                new TreeSet<>(),
                List.of(),
                null,
                null,
                byTransfer,
                recordedOn);
    }

    private Prescriptions declined(UUID transferId) {
        UUID planned = find(transferId).map(Transfer::to).orElse(null);
        Prescriptions without = planned == null
                ? this
                : change(
                        planned,
                        one -> one.firstDoseOpen() ? one.ended(one.from().minusDays(1)) : one);
        return without.transfer(transferId, Transfer::declined);
    }

    /** The old prescription ends with the last dose there and what was taken home; the new one begins with the first here. */
    private Prescriptions settled(UUID transferId) {
        Transfer transfer = find(transferId).orElseThrow();
        Transfer.FirstDose dose = transfer.firstDose();
        if (dose == null) {
            return this;
        }
        Prescriptions ended =
                transfer.from() == null ? this : change(transfer.from(), one -> one.ended(dose.coveredUntil()));
        return transfer.to() == null ? ended : ended.change(transfer.to(), one -> one.begun(dose.on()));
    }

    private static LocalDate lastCovered(LastDose last, LocalDate firstDose, ZoneId zone) {
        LocalDate taken = last.takenAt() == null
                ? firstDose.minusDays(1)
                : last.takenAt().atZone(zone).toLocalDate();
        return taken.plusDays(last.takeHomeDoses() == null ? 0 : last.takeHomeDoses());
    }

    private Prescriptions over(LocalDate day) {
        return new Prescriptions(all.stream().map(one -> one.ended(day)).toList(), transfers, told);
    }

    private Prescriptions toldOn(LocalDate day) {
        return new Prescriptions(all, transfers, told == null || day.isAfter(told) ? day : told);
    }

    private Prescriptions with(Prescription one) {
        List<Prescription> more = new ArrayList<>(all);
        more.removeIf(other -> other.prescriptionId().equals(one.prescriptionId()));
        more.add(one);
        return new Prescriptions(List.copyOf(more), transfers, told);
    }

    private Prescriptions change(UUID id, UnaryOperator<Prescription> change) {
        return new Prescriptions(
                all.stream()
                        .map(one -> one.prescriptionId().equals(id) ? change.apply(one) : one)
                        .toList(),
                transfers,
                told);
    }

    private Prescriptions transfer(UUID id, UnaryOperator<Transfer> change) {
        Stream<Transfer> known = find(id).isPresent()
                ? transfers.stream()
                : Stream.concat(transfers.stream(), Stream.of(Transfer.unknown(id)));
        return new Prescriptions(
                all,
                known.map(one -> one.transferId().equals(id) ? change.apply(one) : one)
                        .toList(),
                told);
    }

    public Optional<Transfer> find(UUID transferId) {
        return transfers.stream()
                .filter(one -> one.transferId().equals(transferId))
                .findFirst();
    }

    public Optional<Prescription> prescription(UUID id) {
        return all.stream().filter(one -> one.prescriptionId().equals(id)).findFirst();
    }

    /** Whether somebody has to see to it that no day is missed, also once the journey has ended (R36). */
    public boolean anyActive() {
        return all.stream().anyMatch(Prescription::isActive);
    }

    /** Whether an opioid is prescribed (R41). */
    public boolean anyActiveOpioid() {
        return all.stream().anyMatch(one -> one.isActive() && one.isOpioid());
    }

    /** The prescriptions that take each other's place, opioids first. */
    public List<Calendar> calendars() {
        return all.stream()
                .map(Prescription::line)
                .distinct()
                .sorted((one, other) -> Boolean.compare(Drugs.OPIOIDS.equals(other), Drugs.OPIOIDS.equals(one)))
                .map(this::calendar)
                .toList();
    }

    public Calendar calendar(String line) {
        return new Calendar(
                line, all.stream().filter(one -> one.line().equals(line)).toList(), transfers);
    }
}
