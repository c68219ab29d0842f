package org.treatmentjourney.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** A duty with the day on which it is due. */
public record Due(Duty duty, LocalDate dueOn, long overdueDays) {

    /**
     * Urgent risks first, then prescriptions (R24), then what safety hangs on and triage of high risk (R31), then whatever is
     * due first; care comes before measuring it.
     */
    public static final Comparator<Due> MOST_PRESSING_FIRST = Comparator.comparingInt(Due::rank)
            .thenComparing(Due::dueOn)
            .thenComparing(due -> due.duty().kind());

    /** Pure: the same duties on the same day under the same policy are always due alike. */
    public static List<Due> of(List<Duty> duties, Policy policy, LocalDate today) {
        return duties.stream()
                .filter(duty -> policy.shows(duty, today))
                .map(duty -> of(duty, policy, today))
                .sorted(MOST_PRESSING_FIRST)
                .toList();
    }

    /** As it is told to whoever may not learn what the client is treated for. */
    Due discreet() {
        return new Due(duty.discreet(), dueOn, overdueDays);
    }

    boolean escalated(WorklistState facts, Policy policy, Instant now, ZoneId zone) {
        return duty.kind() == DutyKind.URGENT_RISK
                && policy.escalates(facts.risks().urgent(), now, zone);
    }

    int rank() {
        return switch (duty.kind()) {
            case URGENT_RISK -> 0;
            case PRESCRIPTION_ALARM, MISSED_DOSES -> 1;
            case TRIAGE -> duty.says(Duty.HIGH_RISK) ? 2 : 3;
            case RISK_CHECK, DISCHARGE_FOLLOW_UP, OVERDOSE_WINDOW, WORSE_SCORES -> 2;
            case CONTACT,
                    REVIEW,
                    OPPORTUNISTIC_REVIEW,
                    MISSED_SESSION,
                    UNALLOCATED,
                    NALOXONE,
                    INTERVENTION_WAIT,
                    GOAL_REVIEW,
                    DISENGAGEMENT_REVIEW,
                    CARE_PLAN_COPY,
                    REFERRAL_FEEDBACK,
                    WARD_REFERRAL,
                    RELEASE_CONTACT,
                    NOTICE_UNACKNOWLEDGED,
                    CONSENT,
                    PARTNER_REFERRAL,
                    GUIDANCE_CALL,
                    EVALUATION,
                    SELF_HELP_LENGTH -> 3;
            case OUTCOME_MEASURE, OUTCOMES_COORDINATOR -> 4;
        };
    }

    /** On each day of danger somebody looks after whoever is in it. */
    static Due of(Duty duty, Policy policy, LocalDate today) {
        LocalDate dueOn = duty.kind() == DutyKind.OVERDOSE_WINDOW ? today : policy.dueOn(duty);
        return new Due(policy.told(duty), dueOn, Math.max(0, ChronoUnit.DAYS.between(dueOn, today)));
    }
}
