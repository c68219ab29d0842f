package org.treatmentjourney.query.groups;

/** What became of a meeting of a group. */
public enum MeetingState {
    PLANNED,
    /** Its day has passed, and nobody has told of it. */
    TO_RECORD,
    HELD,
    CANCELLED
}
