package org.treatmentjourney.domain.selfhelp.value;

import org.treatmentjourney.domain.shape.Secret;

/** What opens the tool for the client. */
public record AccessCode(@Secret String code) {
    @Override
    public String toString() {
        return "secret";
    }
}
