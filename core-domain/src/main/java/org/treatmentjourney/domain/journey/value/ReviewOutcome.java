package org.treatmentjourney.domain.journey.value;

/** The three ways a review of the plan can end. */
public enum ReviewOutcome {
    CONTINUE,
    COMPREHENSIVE_ASSESSMENT,
    DISCHARGE
}
