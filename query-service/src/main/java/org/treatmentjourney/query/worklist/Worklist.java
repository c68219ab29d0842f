package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.course.Urgent;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.SafetyWork;
import org.treatmentjourney.domain.journey.value.UrgentRisk;
import org.treatmentjourney.query.projection.Freshness;

/**
 * Work that is due or will be, the most pressing first.
 *
 * @param counts how much of each kind there is in all, on this page and on others
 */
public record Worklist(
        List<Item> items, @Nullable String cursor, SortedMap<String, Integer> counts, Freshness freshness) {

    /**
     * One thing to do.
     *
     * @param overdueDays days since it was due; 0 as long as it is not
     * @param learnedLate whether it was recorded on a later day than it was true
     * @param escalated whether an urgent risk has waited too long for somebody to acknowledge it (R43)
     * @param deferrable whether somebody may put it off
     * @param deferredTo until when somebody put it off (R46)
     * @param safeWays the kinds of contact by which the client can be reached safely, and no others
     * @param why one sentence for whoever does it
     * @param urgent what an urgent risk is; null for other work, and for whoever may not learn it
     */
    public record Item(
            DutyKind kind,
            String rule,
            UUID clientId,
            UUID journeyId,
            @Nullable String service,
            @Nullable String keyworker,
            LocalDate dueOn,
            long overdueDays,
            @Nullable Level risk,
            boolean learnedLate,
            boolean escalated,
            boolean deferrable,
            @Nullable LocalDate deferredTo,
            List<String> safeWays,
            String why,
            @Nullable UrgentRisks urgent) {

        /** @param clinical whether whoever asks may learn what the client is treated for */
        static Item of(
                Due due, WorklistState state, List<String> safeWays, Why why, boolean escalated, boolean clinical) {
            List<String> highRisk = clinical ? state.risks().highRisk() : List.of();
            return new Item(
                    due.duty().kind(),
                    due.duty().kind().rule(),
                    state.clientId(),
                    state.journeyId(),
                    state.service(),
                    Latest.value(state.keyworker()),
                    due.dueOn(),
                    due.overdueDays(),
                    state.risks().level(),
                    due.duty().says(Duty.LEARNED_LATE),
                    escalated,
                    !SafetyWork.is(due.duty().kind().code()),
                    due.duty().deferredTo(),
                    safeWays,
                    why.sentence(clinical ? due : due.discreet(), highRisk) + (escalated ? why.escalated(due) : ""),
                    clinical && due.duty().kind() == DutyKind.URGENT_RISK
                            ? UrgentRisks.of(state.risks().urgent())
                            : null);
        }
    }

    /**
     * The urgent risks that a handover named (R43).
     *
     * @param sessionId the session that named them, by which they are acknowledged
     * @param acknowledgedBy who has acknowledged them; null as long as nobody has
     */
    public record UrgentRisks(
            @Nullable UUID sessionId,
            List<UrgentRisk> named,
            @Nullable String acknowledgedBy) {

        static UrgentRisks of(Urgent urgent) {
            return new UrgentRisks(urgent.session(), urgent.named(), urgent.acknowledgedBy());
        }
    }
}
