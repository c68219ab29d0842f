package org.treatmentjourney.domain.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.RecordSession;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.value.GoalReview;
import org.treatmentjourney.domain.journey.value.GoalWords;
import org.treatmentjourney.domain.journey.value.NewGoal;

/** A session as it is recorded: the meeting itself, what became of earlier goals, and the new ones. */
record SessionRecord(UUID journeyId, UUID clientId, RecordSession session, Act act) {

    List<JourneyEvent> decide(Goals goals) {
        Goals afterwards = goals;
        for (GoalReview review : reviews()) {
            afterwards.requireKnown(review.goalId());
            afterwards = afterwards.with(review.goalId(), review.progress());
        }
        for (NewGoal goal : newGoals()) {
            afterwards.requireNew(goal.goalId());
            afterwards = afterwards.withNew(goal.goalId());
        }
        SessionRules.goalOrReason(session, afterwards);
        SessionRules.urgentRisks(session.handover(), act);

        var events = new ArrayList<JourneyEvent>();
        events.add(held());
        reviews().forEach(review -> events.add(told(review)));
        newGoals().forEach(goal -> events.add(set(goal)));
        return List.copyOf(events);
    }

    private SessionHeld held() {
        var s = session;
        return new SessionHeld(
                journeyId,
                clientId,
                act.effective(),
                s.sessionId(),
                s.kind(),
                s.mode(),
                s.minutes(),
                s.workers(),
                s.noGoal(),
                s.nextAppointmentAt(),
                Personal.of(new SessionHeld.Details(
                        s.place(),
                        s.attendees(),
                        s.interpreter(),
                        s.intoxicated(),
                        s.opening(),
                        s.recentHistory(),
                        s.triggersUnderstood(),
                        s.cravingMastery(),
                        s.decisionalBalance(),
                        s.adviceGiven(),
                        s.workerConcern(),
                        s.closing(),
                        s.handover(),
                        s.note())));
    }

    private GoalProgressRecorded told(GoalReview review) {
        return new GoalProgressRecorded(
                journeyId,
                clientId,
                act.effective(),
                review.goalId(),
                review.progress(),
                Personal.of(new GoalProgressRecorded.Details(review.wentRight(), review.lesson())));
    }

    private GoalSet set(NewGoal goal) {
        return new GoalSet(
                journeyId,
                clientId,
                act.effective(),
                goal.goalId(),
                goal.change(),
                goal.domain(),
                goal.horizon(),
                goal.targetOn(),
                Personal.of(new GoalWords(goal.statement(), goal.motivation(), goal.confidence())));
    }

    private List<GoalReview> reviews() {
        return Objects.requireNonNullElse(session.goalReviews(), List.of());
    }

    private List<NewGoal> newGoals() {
        return Objects.requireNonNullElse(session.newGoals(), List.of());
    }
}
