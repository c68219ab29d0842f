package org.treatmentjourney.domain.journey.value;

/** The four domains of a comprehensive care plan (R12). */
public enum LifeDomain {
    DRUG_AND_ALCOHOL_USE,
    HEALTH,
    OFFENDING,
    SOCIAL_FUNCTIONING
}
