package org.treatmentjourney.query.selfhelp;

import java.util.UUID;

/** The access code of a course, for whoever has asked for it; it stands in no other answer. */
public record ShownAccessCode(UUID selfHelpId, String code) {
    @Override
    public String toString() {
        return "secret";
    }
}
