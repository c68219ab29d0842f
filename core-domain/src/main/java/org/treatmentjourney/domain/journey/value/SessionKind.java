package org.treatmentjourney.domain.journey.value;

/** What kind of meeting a session was. */
public enum SessionKind {
    BRIEF,
    KEYWORKING,
    GUIDANCE_CALL,
    JOINT_CLINIC,
    GROUP,
    OUTREACH
}
