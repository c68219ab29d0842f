package org.treatmentjourney.domain.course;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.RiskChanged;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.value.Risk;

/**
 * A risk that was raised by itself. One that has passed is kept, since it may rise again.
 *
 * @param risk null once its words have been erased, and as long as nothing is known but that it passed
 * @param said when it was last spoken of
 */
public record RaisedRisk(
        UUID riskId,
        @Nullable Risk risk,
        @Nullable String owner,
        @Nullable LocalDate nextCheckOn,
        @Nullable Moment said,
        boolean passed) {

    /** The kind of one that was spoken of with an earlier date than it was raised. */
    private static final String UNSAID = "";

    static RaisedRisk unknown(UUID riskId) {
        return new RaisedRisk(riskId, null, null, null, null, false);
    }

    /** What has already been said with an earlier date stands, but for the kind, which only this says. */
    RaisedRisk after(RiskRaised e, Moment moment) {
        Risk first = e.personal().known().orElse(null);
        if (said == null) {
            return new RaisedRisk(riskId, first, e.owner(), e.nextCheckOn(), moment, passed);
        }
        return new RaisedRisk(
                riskId,
                risk == null || first == null ? first : now(first.kind(), risk, risk),
                owner == null ? e.owner() : owner,
                nextCheckOn,
                said,
                passed);
    }

    /** A change opens it again if it had passed. */
    RaisedRisk after(RiskChanged e, Moment moment) {
        Risk now = e.personal()
                .known()
                .map(words -> new Risk(
                        UNSAID,
                        words.level(),
                        words.formulation(),
                        words.immediacy(),
                        words.safetyPlan(),
                        words.protective()))
                .map(words -> now(risk == null ? UNSAID : risk.kind(), words, risk))
                .orElse(null);
        return new RaisedRisk(riskId, now, e.owner() == null ? owner : e.owner(), e.nextCheckOn(), moment, false);
    }

    RaisedRisk resolved() {
        return new RaisedRisk(riskId, risk, owner, null, said, true);
    }

    private static Risk now(String kind, Risk words, @Nullable Risk before) {
        return new Risk(
                kind,
                words.level(),
                words.formulation(),
                words.immediacy(),
                words.safetyPlan() == null && before != null ? before.safetyPlan() : words.safetyPlan(),
                words.protective() == null && before != null ? before.protective() : words.protective());
    }
}
