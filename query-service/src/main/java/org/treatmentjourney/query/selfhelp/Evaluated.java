package org.treatmentjourney.query.selfhelp;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvaluated;
import org.treatmentjourney.domain.selfhelp.value.EvaluationResponse;
import org.treatmentjourney.domain.selfhelp.value.SymptomChange;
import org.treatmentjourney.domain.selfhelp.value.ToolCompleted;

/** What the client said of the course afterwards (C8). */
public record Evaluated(
        LocalDate on,
        String by,
        EvaluationResponse response,
        @Nullable ToolCompleted completed,
        @Nullable SymptomChange change,
        SelfHelpEvaluated.@Nullable Details said) {

    static Evaluated of(SelfHelpEvaluated e, String by, ZoneId zone) {
        return new Evaluated(
                e.effective().day(zone),
                by,
                e.response(),
                e.completed(),
                e.change(),
                e.personal().known().orElse(null));
    }
}
