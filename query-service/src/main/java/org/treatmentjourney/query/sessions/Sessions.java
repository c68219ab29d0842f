package org.treatmentjourney.query.sessions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Redisclosure;
import org.treatmentjourney.query.answer.Shareable;
import org.treatmentjourney.query.answer.Shared;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * The meetings of a journey, the first one first.
 *
 * @param silentSince the day of the last meeting that was held; nothing that is only planned counts against silence
 */
public record Sessions(
        UUID journeyId,
        UUID clientId,
        List<Session> sessions,
        List<Appointment> appointments,
        List<MissedSession> missed,
        @Nullable LocalDate silentSince,
        long version,
        Freshness freshness,
        @Nullable Redisclosure redisclosure)
        implements Versioned, Shareable<Sessions> {

    static Sessions of(Row<SessionsState> row, ZoneId zone, Freshness freshness) {
        SessionsState state = row.state();
        return new Sessions(
                state.journeyId(),
                state.clientId(),
                state.sessions(),
                state.appointments(zone).stream().filter(Appointment::planned).toList(),
                state.missed(),
                state.sessions().isEmpty()
                        ? null
                        : state.sessions().getLast().at().atZone(zone).toLocalDate(),
                row.version(),
                freshness,
                null);
    }

    @Override
    public Sessions within(Shared shared) {
        return new Sessions(
                journeyId,
                clientId,
                sessions,
                appointments,
                missed,
                silentSince,
                version,
                freshness,
                shared.redisclosure());
    }
}
