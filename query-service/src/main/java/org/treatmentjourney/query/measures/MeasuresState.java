package org.treatmentjourney.query.measures;

import java.util.UUID;
import org.treatmentjourney.domain.course.Course;

/**
 * What is counted of a journey, and what the next event has to know.
 *
 * @param course whether the journey goes on
 */
public record MeasuresState(UUID journeyId, UUID clientId, Course course, Counted counted) {}
