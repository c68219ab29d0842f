package org.treatmentjourney.domain.access;

import org.treatmentjourney.domain.code.Kebab;

/** What ties somebody at work to a person in care. The first that holds is what an access rests on. */
public enum Relationship {
    KEYWORKER,
    PRESCRIBER,
    NAMED_IN_PLAN,
    REFERRED,
    REGISTERED,
    /** A clinical role in a service that the person is referred to, while that journey is open. */
    SERVICE,
    /** A contact or an appointment with a service one works in, today: walk-in care is no break-glass (R39). */
    SAME_DAY,
    /** Reception and management of the organisation that looks after the person. */
    ADMINISTRATION,
    /** Those who check what was recorded and who looked. */
    OVERSIGHT;

    public String code() {
        return Kebab.code(this);
    }
}
