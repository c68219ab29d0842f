package org.treatmentjourney.domain.journey.value;

/** Why a planned meeting did not take place. */
public enum MissedReason {
    DID_NOT_ATTEND,
    CANCELLED_BY_CLIENT,
    CANCELLED_BY_SERVICE
}
