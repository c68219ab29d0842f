package org.treatmentjourney.query.goals;

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

/** All goals of a journey, the first one first. */
public record Goals(
        UUID journeyId,
        UUID clientId,
        List<Goal> goals,
        long version,
        Freshness freshness,
        @Nullable Redisclosure redisclosure)
        implements Versioned, Shareable<Goals> {

    static Goals of(Row<GoalsState> row, ZoneId zone, Freshness freshness) {
        GoalsState state = row.state();
        return new Goals(
                state.journeyId(),
                state.clientId(),
                Goal.of(state.list().goals(), zone),
                row.version(),
                freshness,
                null);
    }

    @Override
    public Goals within(Shared shared) {
        return new Goals(journeyId, clientId, goals, version, freshness, shared.redisclosure());
    }
}
