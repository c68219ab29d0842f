package org.treatmentjourney.domain.journey;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.journey.command.RecordSession;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.journey.value.UrgentRisk;

/** What a session must say before it can be recorded: R4 and R43. A real contact always can be. */
final class SessionRules {

    private SessionRules() {}

    /** R4: everybody deserves to leave a brief session with a goal, and nobody is made to have one. */
    static void goalOrReason(RecordSession session, Goals afterwards) {
        if (session.kind() == SessionKind.BRIEF && !afterwards.anyOpen() && session.noGoal() == null) {
            throw new RuleViolated(
                    "R4",
                    "session.goal-unsaid",
                    "Say what became of the goal: a new one, one that goes on, or why there is none"
                            + " (left early, crisis, too intoxicated, declined).");
        }
    }

    /** R43: a handover names its urgent risks, each with everything the next worker needs, or says that there are none. */
    static void urgentRisks(@Nullable HandoverNote handover, Act act) {
        if (handover == null) {
            return;
        }
        List<UrgentRisk> risks = handover.urgentRisks();
        if (risks == null) {
            throw new RuleViolated(
                    "R43",
                    "handover.urgent-risks-unsaid",
                    "Are there urgent risks? Name them, or give an empty list if there are none.");
        }
        for (UrgentRisk risk : risks) {
            boolean complete = Stream.of(risk.what(), risk.actionTaken(), risk.toldWhom(), risk.owner())
                            .allMatch(text -> text != null && !text.isBlank())
                    && risk.toldAt() != null
                    && risk.nextCheckOn() != null;
            if (!complete) {
                throw new RuleViolated(
                        "R43",
                        "handover.urgent-risk-incomplete",
                        "An urgent risk says what it is, what was done, who was told and when, whose it is, and the next check.");
            }
            Past.require("toldAt", risk.toldAt(), act);
        }
    }
}
