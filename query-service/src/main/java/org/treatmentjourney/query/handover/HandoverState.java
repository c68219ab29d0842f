package org.treatmentjourney.query.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.course.Risks;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.query.goals.GoalList;

/** What the last worker left for the next one. */
public record HandoverState(
        UUID journeyId,
        UUID clientId,
        @Nullable HandoverNote note,
        @Nullable Effective noteAt,
        @Nullable LastSession lastSession,
        @Nullable Latest<Stage> stage,
        Risks risks,
        GoalList goals) {

    /** The last meeting, whether or not it left a handover. */
    public record LastSession(UUID sessionId, Effective at, SessionKind kind, String mode, List<String> workers) {}
}
