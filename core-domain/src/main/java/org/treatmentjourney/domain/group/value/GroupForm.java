package org.treatmentjourney.domain.group.value;

/** Whether the same people stay together from the first session to the last, or people come and come back (R27). */
public enum GroupForm {
    CLOSED,
    OPEN
}
