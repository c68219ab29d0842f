package org.treatmentjourney.web.outcomes;

import org.treatmentjourney.domain.outcome.Direction;

/**
 * A measure over time as a page shows it.
 *
 * @param start in words; empty if nobody asked at the start
 * @param latest in words
 * @param all each day with what was said then, for whoever does not see the line
 */
public record Trend(String label, String start, String latest, String all, Direction direction, Sparkline line) {}
