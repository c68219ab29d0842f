package org.treatmentjourney.query.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.projection.Freshness;

/** How many open journeys there are, keyworker by keyworker. Nobody in care is named. */
public record Caseloads(List<Line> items, Freshness freshness) {

    /**
     * One keyworker.
     *
     * @param keyworker null for those who have nobody
     * @param left whether the keyworker works here no longer, so that these have nobody either (R44)
     * @param highRisk how many of them are at high risk
     */
    public record Line(@Nullable String keyworker, boolean left, long journeys, long highRisk) {}
}
