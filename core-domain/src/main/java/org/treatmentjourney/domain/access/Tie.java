package org.treatmentjourney.domain.access;

/** A relationship that somebody has in their own name. */
public record Tie(Relationship relationship, String person) {}
