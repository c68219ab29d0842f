package org.treatmentjourney.query.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.DataClass;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.prescription.PrescriptionAxis;
import org.treatmentjourney.query.answer.Redisclosure;
import org.treatmentjourney.query.answer.Shareable;
import org.treatmentjourney.query.answer.Shared;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Where a journey stands. */
public record JourneyOverview(
        UUID journeyId,
        UUID clientId,
        @Nullable String service,
        @Nullable LocalDate referredOn,
        Axes axes,
        @Nullable Instant stageSince,
        @Nullable Instant lastContactAt,
        @Nullable String keyworker,
        @Nullable LocalDate reviewOn,
        @Nullable Level risk,
        long version,
        Freshness freshness,
        @Nullable Redisclosure redisclosure)
        implements Versioned, Shareable<JourneyOverview> {

    /**
     * Each axis by itself; none follows from another.
     *
     * @param stage null until somebody has assessed it
     * @param prescription where prescribing stands on the day that is asked about; null for whoever may not learn what the
     *     client is treated for
     */
    public record Axes(
            ContactAxis contact,
            JourneyAxis journey,
            @Nullable Stage stage,
            PlanAxis plan,
            @Nullable PrescriptionAxis prescription) {

        Axes discreet() {
            return new Axes(contact, journey, stage, plan, null);
        }
    }

    /** As it is told to whoever may not learn what the client is treated for. */
    JourneyOverview discreet() {
        return new JourneyOverview(
                journeyId,
                clientId,
                service,
                referredOn,
                axes.discreet(),
                stageSince,
                lastContactAt,
                keyworker,
                reviewOn,
                risk,
                version,
                freshness,
                redisclosure);
    }

    static JourneyOverview of(Row<JourneyState> row, ZoneId zone, LocalDate day, Freshness freshness) {
        JourneyState state = row.state();
        Latest<Stage> stage = state.stage();
        return new JourneyOverview(
                state.journeyId(),
                state.clientId(),
                state.service(),
                state.referred() == null ? null : state.referred().day(zone),
                new Axes(
                        state.contact(),
                        state.axis(zone),
                        Latest.value(stage),
                        PlanAxis.of(state.planning(), zone),
                        PrescriptionAxis.of(state.prescriptions(), day)),
                stage == null ? null : stage.since().effective().at(),
                state.lastContactAt(),
                Latest.value(state.keyworker()),
                state.planning().reviewOn(zone),
                state.risks().level(),
                row.version(),
                freshness,
                null);
    }

    @Override
    public JourneyOverview within(Shared shared) {
        return new JourneyOverview(
                journeyId,
                clientId,
                service,
                referredOn,
                shared.covers(DataClass.PRESCRIPTIONS) ? axes : axes.discreet(),
                stageSince,
                shared.covers(DataClass.SESSION_NOTES) ? lastContactAt : null,
                keyworker,
                reviewOn,
                shared.covers(DataClass.RISK) ? risk : null,
                version,
                freshness,
                shared.redisclosure());
    }
}
