package org.treatmentjourney.log.store;

/** Positions in a row at which nothing stands: given out, and never committed, or not yet. */
public record Gap(long first, long last) {}
