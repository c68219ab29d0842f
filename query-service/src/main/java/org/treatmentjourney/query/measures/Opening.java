package org.treatmentjourney.query.measures;

/** What a time in care began with. */
public enum Opening {
    ENQUIRY,
    REFERRAL,
    RETURN,
    /** The client and the service came together again without anybody having asked for it. */
    CONTACT
}
