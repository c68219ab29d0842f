package org.treatmentjourney.query.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.NoGoal;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * The meetings of a journey, the first one first.
 *
 * @param silentSince the day of the last meeting that was held, if nothing is planned any more
 */
public record Sessions(
        UUID journeyId,
        UUID clientId,
        List<Sessions.Held> sessions,
        List<Appointment> appointments,
        List<MissedSession> missed,
        @Nullable LocalDate silentSince,
        long version,
        Freshness freshness)
        implements Versioned {

    /** A meeting that was held. */
    public record Held(
            UUID sessionId,
            Instant at,
            SessionKind kind,
            String mode,
            @Nullable Integer minutes,
            List<String> workers,
            @Nullable NoGoal noGoal,
            @Nullable Integer cravingMastery,
            @Nullable Boolean triggersUnderstood,
            @Nullable String adviceGiven,
            @Nullable String workerConcern,
            @Nullable Instant nextAppointmentAt,
            @Nullable String handoverAcknowledgedBy) {}

    static Sessions of(Row<SessionsState> row, ZoneId zone, Freshness freshness) {
        SessionsState state = row.state();
        List<Appointment> appointments = state.appointments(zone);
        boolean planned = appointments.stream().anyMatch(one -> one.status().open());
        return new Sessions(
                state.journeyId(),
                state.clientId(),
                state.sessions().stream().map(Sessions::held).toList(),
                appointments,
                state.missed(),
                planned || state.sessions().isEmpty()
                        ? null
                        : state.sessions().getLast().at().day(zone),
                row.version(),
                freshness);
    }

    private static Held held(Session one) {
        return new Held(
                one.sessionId(),
                one.at().at(),
                one.kind(),
                one.mode(),
                one.minutes(),
                one.workers(),
                one.noGoal(),
                one.cravingMastery(),
                one.triggersUnderstood(),
                one.adviceGiven(),
                one.workerConcern(),
                one.nextAppointmentAt(),
                one.handoverAcknowledgedBy());
    }
}
