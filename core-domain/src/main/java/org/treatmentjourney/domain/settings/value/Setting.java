package org.treatmentjourney.domain.settings.value;

import java.util.Arrays;
import java.util.Optional;

/** What can be set: how long each kind of work may wait, with its key and its value unless somebody sets another. */
public enum Setting {
    CONTACT("contact", "7d"),
    TRIAGE("triage", "5wd"),
    REVIEW_INITIAL("review.initial", "28d"),
    REVIEW_COMPREHENSIVE("review.comprehensive", "84d"),
    REVIEW_OPPORTUNISTIC("review.opportunistic", "7d"),
    MISSED_SESSION("missed-session", "1wd"),
    UNALLOCATED("unallocated", "1wd"),
    URGENT_RISK_ACKNOWLEDGED("urgent-risk.acknowledged", "2h"),
    ESCALATION_AGAIN("escalation.again", "2h"),
    NALOXONE("naloxone", "1wd"),
    INTERVENTION_OFFERED("intervention.offered", "21d"),
    INTERVENTION_STARTED("intervention.started", "20wd"),
    DISENGAGEMENT_REVIEW("disengagement-review", "7d"),
    CARE_PLAN_COPY("care-plan-copy", "1d"),
    REFERRAL_FEEDBACK("referral-feedback", "5wd"),
    PRESCRIPTION_REASSESSED("prescription.reassessed", "3d"),
    PRESCRIPTION_RE_INDUCTED("prescription.re-inducted", "5d"),
    FOLLOW_UP("discharge-follow-up", "7d"),
    FOLLOW_UP_ACUTE("discharge-follow-up.acute", "72h"),
    FOLLOW_UP_SUICIDE_RISK("discharge-follow-up.suicide-risk", "48h"),
    RELEASE_CONTACT("release-contact", "3w"),
    NOTICE_ACKNOWLEDGED("notice-acknowledged", "1wd"),
    GUIDANCE_CALL("guidance-call", "7d"),
    EVALUATION("evaluation", "14d"),
    OUTCOME_START("outcome-start", "14d"),
    OUTCOME_REVIEW("outcome-review", "182d"),
    OUTCOME_EXIT("outcome-exit", "14d"),
    OUTCOMES_COORDINATOR("outcomes-coordinator", "5wd"),
    /** Eight years, as the NHS Records Management Code has it for the records of adults. */
    RETENTION("retention", "2922d");

    private final String key;
    private final String standard;

    Setting(String key, String standard) {
        this.key = key;
        this.standard = standard;
    }

    public String key() {
        return key;
    }

    public String standard() {
        return standard;
    }

    public static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }
}
