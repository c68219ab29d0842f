package org.treatmentjourney.domain.access;

/** The access policy refuses. The code begins with {@code access.}; the message names no client. */
public final class AccessRefused extends RuntimeException {

    private final String code;

    public AccessRefused(String code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
