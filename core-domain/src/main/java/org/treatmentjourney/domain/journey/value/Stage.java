package org.treatmentjourney.domain.journey.value;

/** The stage of engagement (Osher and Kofoed). Any stage may follow any other. */
public enum Stage {
    ENGAGEMENT,
    PERSUASION,
    ACTIVE_TREATMENT,
    RELAPSE_PREVENTION
}
