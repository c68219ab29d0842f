package org.treatmentjourney.query.prescriptions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.prescription.Calendar;
import org.treatmentjourney.domain.prescription.PrescriptionAxis;
import org.treatmentjourney.query.answer.Redisclosure;
import org.treatmentjourney.query.answer.Shareable;
import org.treatmentjourney.query.answer.Shared;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * What is prescribed on a journey, and what each day is. A record that prescribes nothing and checks no interaction.
 *
 * @param today the day that was asked about
 * @param axis where prescribing stands on it
 * @param calendars whole weeks from two before that day to four after it, one for each kind of medicine, opioids first
 * @param history what happened to them, the latest first
 */
public record Prescribing(
        UUID journeyId,
        UUID clientId,
        LocalDate today,
        PrescriptionAxis axis,
        List<PrescriptionItem> items,
        List<TransferItem> transfers,
        List<Prescribing.Weeks> calendars,
        List<Prescribing.Entry> history,
        long version,
        Freshness freshness,
        @Nullable Redisclosure redisclosure)
        implements Versioned, Shareable<Prescribing> {

    private static final int BEFORE = 2;
    private static final int AFTER = 4;

    /**
     * The days of one kind of medicine, from a Monday to a Sunday.
     *
     * @param line opioid, or the code of another medicine
     */
    public record Weeks(String line, List<Calendar.Day> days) {}

    /** One thing that happened. */
    public record Entry(
            String type,
            LocalDate on,
            String by,
            @Nullable Integer doseMg,
            @Nullable String code,
            @Nullable String note) {}

    static Prescribing of(Row<PrescriptionsState> row, LocalDate today, ZoneId zone, Freshness freshness) {
        PrescriptionsState state = row.state();
        LocalDate first = today.minusWeeks(BEFORE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = today.plusWeeks(AFTER).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new Prescribing(
                state.journeyId(),
                state.clientId(),
                today,
                PrescriptionAxis.of(state.days(), today),
                PrescriptionItem.all(state, today),
                TransferItem.all(state),
                state.days().calendars().stream()
                        .map(calendar -> new Weeks(calendar.line(), calendar.days(first, last)))
                        .toList(),
                state.happened().reversed().stream()
                        .map(one -> new Entry(
                                one.type(), one.at().day(zone), one.by(), one.doseMg(), one.code(), one.note()))
                        .toList(),
                row.version(),
                freshness,
                null);
    }

    @Override
    public Prescribing within(Shared shared) {
        return new Prescribing(
                journeyId,
                clientId,
                today,
                axis,
                items,
                transfers,
                calendars,
                history,
                version,
                freshness,
                shared.redisclosure());
    }
}
