package org.treatmentjourney.query.operations;

/** What does a view say, as one number to compare? */
public record FindFingerprint(String view) {}
