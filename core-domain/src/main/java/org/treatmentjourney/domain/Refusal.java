package org.treatmentjourney.domain;

/** A clear no: a stable code for programs and a sentence for people. It never repeats what was typed. */
public abstract class Refusal extends RuntimeException {

    private final String code;
    private final String sentence;

    protected Refusal(String code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
        this.sentence = sentence;
    }

    public final String code() {
        return code;
    }

    public final String sentence() {
        return sentence;
    }
}
