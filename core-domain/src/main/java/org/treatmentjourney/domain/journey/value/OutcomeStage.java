package org.treatmentjourney.domain.journey.value;

/** When on the way a profile of outcomes is recorded. */
public enum OutcomeStage {
    START,
    REVIEW,
    EXIT,
    POST_EXIT
}
