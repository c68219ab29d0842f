package org.treatmentjourney.domain.access;

import org.treatmentjourney.domain.Refusal;

/** The access policy refuses. The code begins with {@code access.}; the sentence names no client. */
public final class AccessRefused extends Refusal {

    public AccessRefused(String code, String sentence) {
        super(code, sentence);
    }
}
