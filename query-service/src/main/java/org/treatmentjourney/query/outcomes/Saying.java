package org.treatmentjourney.query.outcomes;

/** What became of a question. A refusal is no silence, and neither is a nought (R40). */
public enum Saying {
    NUMBER,
    DECLINED,
    /** Not asked, or not answered. */
    UNSAID,
    /** Said once, and since erased. */
    ERASED
}
