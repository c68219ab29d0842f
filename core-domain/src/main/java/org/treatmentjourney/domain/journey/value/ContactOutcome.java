package org.treatmentjourney.domain.journey.value;

/** Whether a try to reach the client did reach them. */
public enum ContactOutcome {
    REACHED,
    NOT_REACHED
}
