package org.treatmentjourney.domain.journey.value;

/** Why a care plan was reviewed: by plan, or because something in the client's life changed. */
public enum ReviewTrigger {
    ROUTINE,
    OPPORTUNISTIC
}
