package org.treatmentjourney.query.operations;

/**
 * How the outer key is.
 *
 * @param rotating whether an old one is still there
 * @param left how many keys the old one still wraps
 */
public record OuterKeyStatus(boolean rotating, long left) {}
