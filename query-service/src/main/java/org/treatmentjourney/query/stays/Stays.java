package org.treatmentjourney.query.stays;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.journey.OverdoseWindow;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * Where a client is or was.
 *
 * @param wards the first one first
 * @param prisons the first one first
 * @param followUps those after a ward of which nothing is known but that it was left
 * @param overdoseWindow null unless they are in it
 */
public record Stays(
        UUID journeyId,
        UUID clientId,
        List<WardStay> wards,
        List<PrisonStay> prisons,
        List<WardStay.FollowUp> followUps,
        @Nullable OverdoseWindow overdoseWindow,
        long version,
        Freshness freshness)
        implements Versioned {

    static Stays of(Row<StaysState> row, LocalDate day, ZoneId zone, Freshness freshness) {
        StaysState state = row.state();
        return new Stays(
                state.journeyId(),
                state.clientId(),
                state.wards().stream().filter(one -> one.admitted() != null).toList(),
                state.prisons().stream().filter(one -> one.imprisoned() != null).toList(),
                state.followUps(),
                state.died()
                        ? null
                        : OverdoseWindow.of(state.exposures(), day, zone).orElse(null),
                row.version(),
                freshness);
    }
}
