package org.treatmentjourney.domain.access;

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
    OPERATOR
}
