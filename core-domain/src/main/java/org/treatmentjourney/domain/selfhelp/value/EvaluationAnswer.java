package org.treatmentjourney.domain.selfhelp.value;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;

/**
 * One answer to the service's own form. What was not asked is left out; what was not answered is declined (R40).
 *
 * @param rating 0 not at all … 4 very much
 */
public record EvaluationAnswer(
        @Required @Coded("self-help-question") String question,
        @Between(min = 0, max = 4) @Nullable Integer rating,
        @Nullable Boolean declined,
        @Nullable String comment) {

    public boolean isDeclined() {
        return Boolean.TRUE.equals(declined);
    }
}
