package org.treatmentjourney.query.measures.asked;

/** Which measures are there? */
public record FindMeasures() {}
