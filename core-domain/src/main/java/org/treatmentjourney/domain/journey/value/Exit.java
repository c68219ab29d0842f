package org.treatmentjourney.domain.journey.value;

/** How a journey ended, as far as it did. */
public enum Exit {
    PLANNED,
    UNPLANNED,
    NEUTRAL,
    DIED
}
