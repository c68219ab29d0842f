package org.treatmentjourney.query.operations;

/** Is the outer key being rotated? */
public record FindOuterKey() {}
