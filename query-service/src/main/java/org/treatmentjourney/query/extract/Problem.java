package org.treatmentjourney.query.extract;

import org.treatmentjourney.domain.code.Kebab;

/** Days that are not in the order in which they can only have been (R34). */
public enum Problem {
    REFERRAL_NOT_AFTER_BIRTH("The referral is not after the birth."),
    TRIAGE_BEFORE_REFERRAL("The triage is before the referral."),
    START_BEFORE_TRIAGE("Help started before the triage."),
    END_BEFORE_START("Help ended before it started."),
    DISCHARGE_BEFORE_END("The discharge is before the end of help.");

    private final String sentence;

    Problem(String sentence) {
        this.sentence = sentence;
    }

    public String code() {
        return "extract." + Kebab.code(this);
    }

    public String sentence() {
        return sentence;
    }
}
