package org.treatmentjourney.query.groups;

/** Where somebody stands in a group. */
public enum MembershipState {
    INVITED,
    DECLINED,
    ENROLLED,
    LEFT,
    COMPLETED
}
