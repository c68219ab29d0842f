package org.treatmentjourney.query.operations;

import java.util.List;

/** All views. */
public record Views(List<ProjectionStatus> projections) {}
