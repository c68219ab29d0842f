package org.treatmentjourney.query.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.value.NoGoal;
import org.treatmentjourney.domain.journey.value.SessionKind;

/**
 * A meeting that was held.
 *
 * @param handoverAcknowledgedBy who has acknowledged its handover; null as long as nobody has
 */
public record Session(
        UUID sessionId,
        Instant at,
        SessionKind kind,
        String mode,
        @Nullable Integer minutes,
        List<String> workers,
        @Nullable NoGoal noGoal,
        @Nullable Integer cravingMastery,
        @Nullable Boolean triggersUnderstood,
        @Nullable String adviceGiven,
        @Nullable String workerConcern,
        @Nullable Instant nextAppointmentAt,
        @Nullable String handoverAcknowledgedBy) {

    static Session of(SessionHeld e) {
        List<String> workers = e.workers();
        return new Session(
                e.sessionId(),
                e.effective().at(),
                e.kind(),
                e.mode(),
                e.minutes(),
                workers == null ? List.of() : workers,
                e.noGoal(),
                e.personal().get(SessionHeld.Details::cravingMastery),
                e.personal().get(SessionHeld.Details::triggersUnderstood),
                e.personal().get(SessionHeld.Details::adviceGiven),
                e.personal().get(SessionHeld.Details::workerConcern),
                e.nextAppointmentAt(),
                null);
    }

    Session acknowledged(String by) {
        return new Session(
                sessionId,
                at,
                kind,
                mode,
                minutes,
                workers,
                noGoal,
                cravingMastery,
                triggersUnderstood,
                adviceGiven,
                workerConcern,
                nextAppointmentAt,
                by);
    }
}
