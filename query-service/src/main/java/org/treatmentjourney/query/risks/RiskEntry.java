package org.treatmentjourney.query.risks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.RaisedRisk;
import org.treatmentjourney.domain.journey.event.RiskResolved;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.query.view.Dated;
import org.treatmentjourney.query.view.Lists;

/**
 * A risk from the day it was raised, with what was said of it since.
 *
 * @param said the first word on it and every change, the first one first
 * @param resolved how it passed; null again once it has risen anew
 */
public record RiskEntry(
        UUID riskId,
        @Nullable String owner,
        @Nullable LocalDate nextCheckOn,
        List<Dated<Risk>> said,
        @Nullable Dated<RiskResolved.Details> resolved) {

    static RiskEntry unknown(UUID riskId) {
        return new RiskEntry(riskId, null, null, List.of(), null);
    }

    /** @param now what is known of it after this */
    RiskEntry said(Recorded<?> recorded, RaisedRisk now) {
        var next = new Dated<>(recorded.event().effective(), recorded.actor(), now.risk());
        return new RiskEntry(
                riskId, now.owner(), now.nextCheckOn(), Lists.and(said, next), now.passed() ? resolved : null);
    }

    RiskEntry resolved(Recorded<?> recorded, RiskResolved e) {
        return new RiskEntry(riskId, owner, null, said, Dated.of(recorded, e.personal()));
    }
}
