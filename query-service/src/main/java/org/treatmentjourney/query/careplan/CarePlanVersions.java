package org.treatmentjourney.query.careplan;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** Every care plan of a journey, the first one first. */
public record CarePlanVersions(
        UUID journeyId,
        UUID clientId,
        List<CarePlanVersion> items,
        @Nullable String cursor,
        long version,
        Freshness freshness)
        implements Versioned {

    static CarePlanVersions of(Row<CarePlanState> row, ZoneId zone, Freshness freshness) {
        List<PlanVersion> versions = row.state().versions();
        return new CarePlanVersions(
                row.state().journeyId(),
                row.state().clientId(),
                IntStream.range(0, versions.size())
                        .mapToObj(index -> CarePlanVersion.of(versions, index, zone))
                        .toList(),
                null,
                row.version(),
                freshness);
    }
}
