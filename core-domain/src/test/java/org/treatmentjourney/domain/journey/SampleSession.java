package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.SESSION;
import static org.treatmentjourney.domain.journey.SampleJourney.noon;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.RecordSession;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.value.GoalReview;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.NewGoal;
import org.treatmentjourney.domain.journey.value.NoGoal;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.journey.value.UrgentRisk;

/** A short session of which little more than its end is told. */
record SampleSession(
        UUID sessionId,
        SessionKind kind,
        Instant startedAt,
        @Nullable List<GoalReview> reviews,
        @Nullable List<NewGoal> goals,
        @Nullable NoGoal noGoal,
        @Nullable HandoverNote handover) {

    static SampleSession session(SessionKind kind) {
        return new SampleSession(SESSION, kind, noon(21), null, null, null, null);
    }

    static GoalReview review(UUID goal, Progress progress) {
        return new GoalReview(goal, progress, "stayed in", "plan the Friday");
    }

    static NewGoal newGoal(UUID goal) {
        return new NewGoal(goal, "Home by midnight", "safer-use", null, "weekend", null, 7, 0);
    }

    SampleSession reviewing(GoalReview... told) {
        return new SampleSession(sessionId, kind, startedAt, List.of(told), goals, noGoal, handover);
    }

    SampleSession setting(NewGoal... set) {
        return new SampleSession(sessionId, kind, startedAt, reviews, List.of(set), noGoal, handover);
    }

    SampleSession withoutGoal(NoGoal reason) {
        return new SampleSession(sessionId, kind, startedAt, reviews, goals, reason, handover);
    }

    SampleSession handingOver(@Nullable List<UrgentRisk> risks) {
        var note = new HandoverNote("came back", null, null, null, null, null, risks, null, null, null);
        return new SampleSession(sessionId, kind, startedAt, reviews, goals, noGoal, note);
    }

    SampleSession startedAt(Instant start) {
        return new SampleSession(sessionId, kind, start, reviews, goals, noGoal, handover);
    }

    RecordSession command() {
        return new RecordSession(
                JOURNEY,
                sessionId,
                kind,
                "in-person",
                startedAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reviews,
                goals,
                noGoal,
                null,
                null,
                null,
                null,
                null,
                null,
                handover,
                null,
                null);
    }

    SessionHeld held() {
        return new SessionHeld(
                JOURNEY,
                CLIENT,
                Effective.at(startedAt),
                sessionId,
                kind,
                "in-person",
                null,
                null,
                noGoal,
                null,
                Personal.of(new SessionHeld.Details(
                        null, null, null, null, null, null, null, null, null, null, null, null, handover, null)));
    }
}
