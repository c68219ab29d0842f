package org.treatmentjourney.domain.access;

import java.util.Locale;

/** What a person is at work. */
public enum Role {
    CLINICIAN,
    TRIAGE,
    PRESCRIBER,
    MANAGER,
    RECEPTIONIST,
    AUDITOR,
    ANALYST,
    PRIVACY,
    OPERATOR,
    /** The program itself, which no token can say that somebody is. */
    PROGRAM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
