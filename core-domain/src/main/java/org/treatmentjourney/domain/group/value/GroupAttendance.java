package org.treatmentjourney.domain.group.value;

/** Whether a member was at a meeting. */
public enum GroupAttendance {
    ATTENDED,
    /** Not there, and somebody had been told. */
    EXCUSED,
    ABSENT
}
