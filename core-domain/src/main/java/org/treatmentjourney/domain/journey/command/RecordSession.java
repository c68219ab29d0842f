package org.treatmentjourney.domain.journey.command;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.value.ClinicalNote;
import org.treatmentjourney.domain.journey.value.Closing;
import org.treatmentjourney.domain.journey.value.DecisionalBalance;
import org.treatmentjourney.domain.journey.value.GoalReview;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.NewGoal;
import org.treatmentjourney.domain.journey.value.NoGoal;
import org.treatmentjourney.domain.journey.value.Opening;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record a meeting with the client.")
@Yields({SessionHeld.class, GoalProgressRecorded.class, GoalSet.class})
public record RecordSession(
        UUID journeyId,
        @Required UUID sessionId,
        @Required SessionKind kind,
        @Required @Coded("session-mode") String mode,
        @Required Instant startedAt,
        @Between(min = 0, max = 1440) @Nullable Integer minutes,
        @PersonId @Nullable List<String> workers,
        @Nullable String place,
        @Nullable List<String> attendees,
        @Nullable Boolean interpreter,
        @Coded("intoxicated") @Nullable String intoxicated,
        @Nullable Opening opening,
        @Nullable String recentHistory,
        @Nullable List<GoalReview> goalReviews,
        @Nullable List<NewGoal> newGoals,
        @Nullable NoGoal noGoal,
        @Nullable Boolean triggersUnderstood,
        @Between(min = 0, max = 10) @Nullable Integer cravingMastery,
        @Nullable DecisionalBalance decisionalBalance,
        @Nullable String adviceGiven,
        @Nullable String workerConcern,
        @Nullable Closing closing,
        @Nullable HandoverNote handover,
        @Nullable ClinicalNote note,
        @Nullable Instant nextAppointmentAt)
        implements ContactCommand {
    @Override
    public When when() {
        return When.at(startedAt);
    }
}
