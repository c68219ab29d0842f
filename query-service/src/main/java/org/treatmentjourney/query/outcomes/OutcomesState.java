package org.treatmentjourney.query.outcomes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.course.Course;
import org.treatmentjourney.domain.course.OutcomeWindows;
import org.treatmentjourney.domain.journey.value.OutcomeAnswer;
import org.treatmentjourney.domain.journey.value.OutcomeStage;

/** What was measured on a journey, the first one first. */
public record OutcomesState(
        UUID journeyId,
        UUID clientId,
        OutcomeWindows windows,
        Course course,
        @Nullable Named coordinator,
        List<Asked> profiles,
        List<Scored> scores) {

    /** Who co-ordinates, since when and why. */
    public record Named(
            String person, Effective since, @Nullable String reason) {}

    /** @param answers null once they are erased */
    public record Asked(
            UUID outcomesId,
            OutcomeStage stage,
            Effective at,
            @Nullable List<OutcomeAnswer> answers) {}

    /** @param said empty once it is erased */
    public record Scored(
            String scale,
            Effective at,
            Saying said,
            @Nullable Integer score) {}
}
