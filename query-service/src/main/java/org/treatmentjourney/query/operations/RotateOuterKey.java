package org.treatmentjourney.query.operations;

/** Asks for a new outer key. Nothing is recorded by it, so it goes where questions go. */
public record RotateOuterKey() {}
