package org.treatmentjourney.query.worklist;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.journey.value.SafetyWork;
import org.treatmentjourney.query.selfhelp.SelfHelpState;
import org.treatmentjourney.query.selfhelp.Worse;

/**
 * Tells somebody of due work.
 *
 * @param clinical whether they may learn what the client is treated for
 */
record Telling(Why why, Policy policy, Instant now, ZoneId zone, boolean clinical) {

    Worklist.Item of(Due due, WorklistState state, List<String> safeWays) {
        Duty duty = due.duty();
        boolean escalated = due.escalated(state, policy, now, zone);
        return new Worklist.Item(
                duty.kind(),
                duty.kind().rule(),
                state.clientId(),
                state.journeyId(),
                null,
                state.service(),
                Latest.value(state.keyworker()),
                due.dueOn(),
                due.overdueDays(),
                state.risks().level(),
                duty.learnedLate(),
                escalated,
                !duty.kind().isOfClient() && !SafetyWork.is(duty.kind().code()),
                duty.deferredTo(),
                safeWays,
                sentence(due, state) + (escalated ? why.escalated(due) : ""),
                state.escalations()
                        .alarm(duty, state.risks().urgent(), zone)
                        .map(alarm -> Worklist.Calls.of(alarm, now))
                        .orElse(null),
                clinical && duty.kind() == DutyKind.URGENT_RISK
                        ? Worklist.UrgentRisks.of(state.risks().urgent())
                        : null);
    }

    /** What is done on a course: it is put off by agreeing on another day, and its guide does it. */
    Worklist.Item of(Due due, SelfHelpState course, WorklistState journey, List<String> safeWays) {
        Duty duty = due.duty();
        return new Worklist.Item(
                duty.kind(),
                duty.kind().rule(),
                course.clientId(),
                course.journeyId(),
                course.selfHelpId(),
                course.service(),
                Latest.value(course.guide()),
                due.dueOn(),
                due.overdueDays(),
                journey.risks().level(),
                duty.learnedLate(),
                false,
                false,
                null,
                safeWays,
                sentence(due, course),
                null,
                null);
    }

    private String sentence(Due due, SelfHelpState course) {
        Worse worse = clinical && due.duty().kind() == DutyKind.WORSE_SCORES
                ? course.scores().worse()
                : null;
        return worse == null
                ? why.sentence(due, List.of())
                : why.worse(worse, course.meant().scale());
    }

    private String sentence(Due due, WorklistState state) {
        return clinical ? why.sentence(due, state.risks().highRisk()) : why.sentence(due.discreet(), List.of());
    }
}
