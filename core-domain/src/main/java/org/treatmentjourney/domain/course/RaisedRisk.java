package org.treatmentjourney.domain.course;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.RiskChanged;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.value.Risk;

/**
 * A risk that was raised by itself and has not passed.
 *
 * @param risk null once its words have been erased
 */
public record RaisedRisk(
        UUID riskId,
        @Nullable Risk risk,
        @Nullable String owner,
        @Nullable LocalDate nextCheckOn) {

    static RaisedRisk of(RiskRaised e) {
        return new RaisedRisk(e.riskId(), e.personal().known().orElse(null), e.owner(), e.nextCheckOn());
    }

    /** What the change does not speak of stays as it was, but the next check, which it settles anew. */
    RaisedRisk after(RiskChanged e) {
        return new RaisedRisk(
                riskId,
                risk == null
                        ? null
                        : e.personal().known().map(said -> now(risk, said)).orElse(null),
                e.owner() == null ? owner : e.owner(),
                e.nextCheckOn());
    }

    private static Risk now(Risk before, RiskChanged.Details said) {
        return new Risk(
                before.kind(),
                said.level(),
                said.formulation(),
                said.immediacy(),
                said.safetyPlan() == null ? before.safetyPlan() : said.safetyPlan(),
                said.protective() == null ? before.protective() : said.protective());
    }
}
