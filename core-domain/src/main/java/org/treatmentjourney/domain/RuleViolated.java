package org.treatmentjourney.domain;

/** A rule of the domain refuses the command. The sentence is for a clinician; it never repeats what was typed. */
public final class RuleViolated extends RuntimeException {

    private final String code;
    private final String rule;

    /**
     * @param rule the rule's number, for example R12
     * @param code a stable code, for example careplan.domain-missing
     */
    public RuleViolated(String rule, String code, String sentence) {
        super(sentence, null, false, false);
        this.rule = rule;
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String rule() {
        return rule;
    }
}
