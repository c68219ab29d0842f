package org.treatmentjourney.query.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;

/**
 * Whose journeys are open?
 *
 * @param unallocated only those without a keyworker, also because the one there was has left (R44)
 */
public record FindCaseload(
        @Nullable String service,
        @Nullable String keyworker,
        boolean unallocated,
        @Nullable Stage stage,
        @Nullable Level risk,
        Order order,
        Page page,
        List<Seen> atLeast) {

    /** What comes first. */
    public enum Order {
        /** The review that is agreed next. */
        REVIEW,
        /** Whoever has not been met, and then whoever has not been met for longest. */
        CONTACT,
        /** High risk, and then the review that is agreed next. */
        RISK
    }
}
