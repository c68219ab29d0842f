package org.treatmentjourney.domain.journey.value;

/** How an intervention ended: as agreed, by the client's leaving, or withdrawn by the provider. */
public enum InterventionExit {
    PLANNED,
    UNPLANNED,
    WITHDRAWN
}
