package org.treatmentjourney.domain.journey.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.ClinicalNote;
import org.treatmentjourney.domain.journey.value.Closing;
import org.treatmentjourney.domain.journey.value.DecisionalBalance;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.NoGoal;
import org.treatmentjourney.domain.journey.value.Opening;
import org.treatmentjourney.domain.journey.value.SessionKind;

@Sentence("A worker met the client.")
public record SessionHeld(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID sessionId,
        SessionKind kind,
        String mode,
        @Nullable Integer minutes,
        @Nullable List<String> workers,
        @Nullable NoGoal noGoal,
        @Nullable Instant nextAppointmentAt,
        Personal<SessionHeld.Details> personal)
        implements ContactEvent {

    /** What is sealed. */
    public record Details(
            @Nullable String place,
            @Nullable List<String> attendees,
            @Nullable Boolean interpreter,
            @Nullable String intoxicated,
            @Nullable Opening opening,
            @Nullable String recentHistory,
            @Nullable Boolean triggersUnderstood,
            @Nullable Integer cravingMastery,
            @Nullable DecisionalBalance decisionalBalance,
            @Nullable String adviceGiven,
            @Nullable String workerConcern,
            @Nullable Closing closing,
            @Nullable HandoverNote handover,
            @Nullable ClinicalNote note) {}
}
