package org.treatmentjourney.domain;

/** A rule of the domain refuses the command, in words a clinician understands. */
public final class RuleViolated extends Refusal {

    private final String rule;

    /**
     * @param rule the rule's number, for example R12
     * @param code for example careplan.domain-missing
     */
    public RuleViolated(String rule, String code, String sentence) {
        super(code, sentence);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
