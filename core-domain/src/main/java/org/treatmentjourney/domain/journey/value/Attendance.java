package org.treatmentjourney.domain.journey.value;

/** Whether the client came. */
public enum Attendance {
    ATTENDED,
    DID_NOT_ATTEND
}
