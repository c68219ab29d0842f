package org.treatmentjourney.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Urgent;
import org.treatmentjourney.domain.journey.value.Level;
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
     * @param selfHelpId the course of guided self-help on which it is to be done; null for what is done on the journey
     * @param overdueDays days since it was due; 0 as long as it is not
     * @param learnedLate whether it was recorded on a later day than it was true
     * @param escalated whether an urgent risk has waited too long for somebody to acknowledge it (R43)
     * @param deferrable whether somebody may put it off
     * @param deferredTo until when somebody put it off (R46)
     * @param safeWays the kinds of contact by which the client can be reached safely, and no others
     * @param why one sentence for whoever does it
     * @param calls whom the program has told outside the screen, and who has it in hand; null where nobody is to be called
     * @param urgent what an urgent risk is; null for other work, and for whoever may not learn it
     */
    public record Item(
            DutyKind kind,
            String rule,
            UUID clientId,
            UUID journeyId,
            @Nullable UUID selfHelpId,
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
            @Nullable Calls calls,
            @Nullable UrgentRisks urgent) {}

    /**
     * Who was called for it.
     *
     * @param told how many times somebody outside the screen was told
     * @param inHand who said within the last day that they have it in hand
     */
    public record Calls(
            int told, @Nullable Instant last, @Nullable InHand inHand) {

        static Calls of(Alarm alarm, Instant now) {
            InHand held = alarm.inHand();
            return new Calls(alarm.steps(), alarm.lastStep(), held != null && held.holds(now) ? held : null);
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
