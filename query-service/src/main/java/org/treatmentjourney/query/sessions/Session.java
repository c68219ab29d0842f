package org.treatmentjourney.query.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.value.ClinicalNote;
import org.treatmentjourney.domain.journey.value.NoGoal;
import org.treatmentjourney.domain.journey.value.SessionKind;

/**
 * A meeting that was held.
 *
 * @param meantMinutes how long such a meeting is meant to be (R7); null where nothing is said
 * @param recentHistory what the client told of the time before it
 * @param handoverAcknowledgedBy who has acknowledged its handover; null as long as nobody has
 */
public record Session(
        UUID sessionId,
        Instant at,
        SessionKind kind,
        String mode,
        @Nullable Integer minutes,
        @Nullable Integer meantMinutes,
        List<String> workers,
        @Nullable NoGoal noGoal,
        @Nullable Integer cravingMastery,
        @Nullable Boolean triggersUnderstood,
        @Nullable String adviceGiven,
        @Nullable String workerConcern,
        @Nullable Instant nextAppointmentAt,
        @Nullable String recentHistory,
        @Nullable ClinicalNote note,
        @Nullable String handoverAcknowledgedBy) {

    private static final int BRIEF_MINUTES = 20;
    private static final int IN_PERSON_MINUTES = 30;

    static Session of(SessionHeld e) {
        List<String> workers = e.workers();
        return new Session(
                e.sessionId(),
                e.effective().at(),
                e.kind(),
                e.mode(),
                e.minutes(),
                meant(e.kind(), e.mode()),
                workers == null ? List.of() : workers,
                e.noGoal(),
                e.personal().get(SessionHeld.Details::cravingMastery),
                e.personal().get(SessionHeld.Details::triggersUnderstood),
                e.personal().get(SessionHeld.Details::adviceGiven),
                e.personal().get(SessionHeld.Details::workerConcern),
                e.nextAppointmentAt(),
                e.personal().get(SessionHeld.Details::recentHistory),
                e.personal().get(SessionHeld.Details::note),
                null);
    }

    Session acknowledged(String by) {
        return new Session(
                sessionId,
                at,
                kind,
                mode,
                minutes,
                meantMinutes,
                workers,
                noGoal,
                cravingMastery,
                triggersUnderstood,
                adviceGiven,
                workerConcern,
                nextAppointmentAt,
                recentHistory,
                note,
                by);
    }

    private static @Nullable Integer meant(SessionKind kind, String mode) {
        return switch (kind) {
            case BRIEF -> BRIEF_MINUTES;
            case GUIDANCE_CALL -> mode.equals("in-person") ? IN_PERSON_MINUTES : BRIEF_MINUTES;
            case KEYWORKING, JOINT_CLINIC, GROUP, OUTREACH -> null;
        };
    }
}
