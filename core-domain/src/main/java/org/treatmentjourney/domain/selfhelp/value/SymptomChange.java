package org.treatmentjourney.domain.selfhelp.value;

/** How the client is, compared with before the course. */
public enum SymptomChange {
    BETTER,
    SAME,
    WORSE,
    DECLINED
}
