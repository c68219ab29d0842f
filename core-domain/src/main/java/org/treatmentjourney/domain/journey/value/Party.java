package org.treatmentjourney.domain.journey.value;

/** Who has a role in a care plan (R13). */
public enum Party {
    CLIENT,
    INDIVIDUAL,
    SERVICE
}
