package org.treatmentjourney.query.operations;

/** How far is each view? */
public record FindViews() {}
