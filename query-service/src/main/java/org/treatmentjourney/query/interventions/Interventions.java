package org.treatmentjourney.query.interventions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.journey.value.InterventionExit;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** The interventions of a journey, each with how long it was waited for. */
public record Interventions(
        UUID journeyId, UUID clientId, List<Interventions.Item> items, long version, Freshness freshness)
        implements Versioned {

    /**
     * One course of structured help.
     *
     * @param state referred, offered, started or ended
     * @param daysToOffered from the referral to the first appointment offered (R2, England: at most 21)
     * @param workingDaysToStarted from the referral to the start (R2, Wales: at most 20)
     */
    public record Item(
            UUID interventionId,
            String state,
            @Nullable String modality,
            @Nullable String setting,
            List<String> subInterventions,
            @Nullable String provider,
            @Nullable String note,
            LocalDate referredOn,
            @Nullable LocalDate firstAppointmentOn,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable InterventionExit exit,
            @Nullable String reason,
            @Nullable Long daysToOffered,
            @Nullable Long workingDaysToStarted) {}

    static Interventions of(Row<InterventionsState> row, ZoneId zone, Freshness freshness) {
        return new Interventions(
                row.state().journeyId(),
                row.state().clientId(),
                row.state().interventions().stream()
                        .flatMap(one -> Stream.ofNullable(one.referred()).map(at -> item(one, at.day(zone), zone)))
                        .toList(),
                row.version(),
                freshness);
    }

    private static Item item(Intervention one, LocalDate referred, ZoneId zone) {
        List<String> parts = one.subInterventions();
        LocalDate started = day(one.started(), zone);
        LocalDate ended = day(one.ended(), zone);
        LocalDate offered = one.firstAppointmentOn();
        return new Item(
                one.interventionId(),
                ended != null ? "ended" : started != null ? "started" : offered != null ? "offered" : "referred",
                one.modality(),
                one.setting(),
                parts == null ? List.of() : parts,
                one.provider(),
                one.note(),
                referred,
                offered,
                started,
                ended,
                one.exit(),
                one.reason(),
                offered == null ? null : ChronoUnit.DAYS.between(referred, offered),
                started == null ? null : workingDays(referred, started));
    }

    private static long workingDays(LocalDate from, LocalDate until) {
        return from.isAfter(until)
                ? 0
                : from.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .count();
    }

    private static @Nullable LocalDate day(@Nullable Effective at, ZoneId zone) {
        return at == null ? null : at.day(zone);
    }
}
