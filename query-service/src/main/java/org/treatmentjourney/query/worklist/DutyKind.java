package org.treatmentjourney.query.worklist;

import java.util.Arrays;
import java.util.Optional;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.code.Kebab;

/** The kinds of due work, each with the rule it comes from. */
public enum DutyKind {
    CONTACT("R1"),
    TRIAGE("R31"),
    REVIEW("R15"),
    OPPORTUNISTIC_REVIEW("R14"),
    MISSED_SESSION("R19"),
    URGENT_RISK("R43"),
    UNALLOCATED("R44"),
    RISK_CHECK("R31"),
    NALOXONE("R23"),
    INTERVENTION_WAIT("R2"),
    GOAL_REVIEW("R6"),
    DISENGAGEMENT_REVIEW("R30"),
    CARE_PLAN_COPY("R21"),
    REFERRAL_FEEDBACK("R32"),
    PRESCRIPTION_ALARM("R24"),
    MISSED_DOSES("R25"),
    DISCHARGE_FOLLOW_UP("R20"),
    OVERDOSE_WINDOW("R22"),
    WARD_REFERRAL("R26"),
    RELEASE_CONTACT("R45"),
    NOTICE_UNACKNOWLEDGED("R21"),
    CONSENT("R50"),
    PARTNER_REFERRAL("R52"),
    GUIDANCE_CALL("R8"),
    EVALUATION("R10"),
    WORSE_SCORES("R8"),
    SELF_HELP_LENGTH("R8"),
    OUTCOME_MEASURE("R17"),
    OUTCOMES_COORDINATOR("R18");

    private final String rule;
    private final String code;

    DutyKind(String rule) {
        this.rule = rule;
        this.code = Kebab.code(this);
    }

    public String rule() {
        return rule;
    }

    public String code() {
        return code;
    }

    /** Whether it tells by itself of what somebody is treated for. */
    boolean isClinical() {
        return switch (this) {
            case OPPORTUNISTIC_REVIEW,
                    RISK_CHECK,
                    NALOXONE,
                    GOAL_REVIEW,
                    DISENGAGEMENT_REVIEW,
                    PRESCRIPTION_ALARM,
                    MISSED_DOSES,
                    DISCHARGE_FOLLOW_UP,
                    OVERDOSE_WINDOW,
                    WARD_REFERRAL,
                    RELEASE_CONTACT,
                    NOTICE_UNACKNOWLEDGED,
                    CONSENT,
                    PARTNER_REFERRAL,
                    WORSE_SCORES,
                    SELF_HELP_LENGTH -> true;
            case CONTACT,
                    TRIAGE,
                    REVIEW,
                    MISSED_SESSION,
                    URGENT_RISK,
                    UNALLOCATED,
                    INTERVENTION_WAIT,
                    CARE_PLAN_COPY,
                    REFERRAL_FEEDBACK,
                    GUIDANCE_CALL,
                    EVALUATION,
                    OUTCOME_MEASURE,
                    OUTCOMES_COORDINATOR -> false;
        };
    }

    /** Whether it follows from the client's own stream, where nothing can be put off. */
    boolean isOfClient() {
        return this == CONSENT || this == PARTNER_REFERRAL;
    }

    /** Whether it is done on a course of guided self-help, and not on a journey. */
    public boolean isSelfHelp() {
        return switch (this) {
            case GUIDANCE_CALL, EVALUATION, WORSE_SCORES, SELF_HELP_LENGTH -> true;
            default -> false;
        };
    }

    /** Whether a person outside the screen is called where nobody takes it in time. */
    boolean escalates() {
        return this == URGENT_RISK || this == PRESCRIPTION_ALARM || this == DISCHARGE_FOLLOW_UP;
    }

    boolean isFor(Person person) {
        return AccessPolicy.readsClinical(person) || !isClinical();
    }

    public static Optional<DutyKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
