package org.treatmentjourney.domain.journey.value;

/** Why a brief session ended without a goal. None of them is a fault of the client (R4). */
public enum NoGoal {
    LEFT_EARLY,
    CRISIS,
    TOO_INTOXICATED,
    DECLINED
}
