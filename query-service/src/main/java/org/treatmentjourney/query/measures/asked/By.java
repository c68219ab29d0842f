package org.treatmentjourney.query.measures.asked;

/** What the lines of a measure are. */
public enum By {
    SERVICE,
    MONTH,
    /** Whatever else it can be told apart by: where people came from, why they left, what kind of incident it was. */
    REASON
}
