package org.treatmentjourney.query.worklist;

import org.treatmentjourney.domain.course.Moment;

/** A change in the client's life that no plan or review has taken up yet (R14). */
public record Change(String kind, Moment moment) {}
