package org.treatmentjourney.query.risks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.RaisedRisk;
import org.treatmentjourney.domain.journey.event.RiskChanged;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.event.RiskResolved;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.query.view.Dated;
import org.treatmentjourney.query.view.Lists;

/**
 * A risk from the day it was raised, with what was said of it since.
 *
 * @param said the first word on it and every change, the first one first
 */
public record RiskEntry(
        UUID riskId,
        @Nullable String owner,
        @Nullable LocalDate nextCheckOn,
        List<Dated<Risk>> said,
        @Nullable Dated<RiskResolved.Details> resolved) {

    static RiskEntry raised(RiskRaised e, Recorded<?> recorded) {
        return new RiskEntry(e.riskId(), e.owner(), e.nextCheckOn(), List.of(Dated.of(recorded, e.personal())), null);
    }

    RiskEntry changed(RiskChanged e, Recorded<?> recorded, RaisedRisk now) {
        var next = new Dated<>(e.effective(), recorded.actor(), now.risk());
        return new RiskEntry(riskId, now.owner(), now.nextCheckOn(), Lists.and(said, next), resolved);
    }

    RiskEntry resolved(RiskResolved e, Recorded<?> recorded) {
        return new RiskEntry(riskId, owner, nextCheckOn, said, Dated.of(recorded, e.personal()));
    }
}
