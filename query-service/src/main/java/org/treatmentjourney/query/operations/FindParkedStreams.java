package org.treatmentjourney.query.operations;

/** Which streams does a view not follow at present? */
public record FindParkedStreams() {}
