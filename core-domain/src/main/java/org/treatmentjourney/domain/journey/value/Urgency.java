package org.treatmentjourney.domain.journey.value;

/** How soon somebody has to act after triage. */
public enum Urgency {
    ROUTINE,
    SOON,
    URGENT,
    SAME_DAY
}
