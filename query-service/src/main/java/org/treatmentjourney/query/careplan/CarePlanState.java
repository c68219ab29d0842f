package org.treatmentjourney.query.careplan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.journey.event.CarePlanCopyGiven;
import org.treatmentjourney.query.course.Planning;
import org.treatmentjourney.query.goals.GoalList;
import org.treatmentjourney.query.view.Dated;

/** Every plan of a journey, the oldest first; the last one holds. */
public record CarePlanState(
        UUID journeyId,
        UUID clientId,
        List<PlanVersion> versions,
        Planning planning,
        @Nullable Latest<String> keyworker,
        GoalList goals,
        List<CarePlanState.Copy> copies) {

    /** Who was given a copy, and on what basis (R21). */
    public record Copy(
            String to,
            @Nullable String basis,
            @Nullable String decidedBy,
            @Nullable Boolean clientTold,
            @Nullable String form,
            Dated<CarePlanCopyGiven.Details> told) {

        static Copy of(CarePlanCopyGiven e, Recorded<?> recorded) {
            return new Copy(
                    e.to(), e.basis(), e.decidedBy(), e.clientTold(), e.form(), Dated.of(recorded, e.personal()));
        }
    }
}
