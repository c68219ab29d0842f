package org.treatmentjourney.domain.outcome;

/** What became of something that was measured twice. */
public enum Direction {
    BETTER,
    WORSE,
    SAME,
    NOT_COMPARABLE
}
