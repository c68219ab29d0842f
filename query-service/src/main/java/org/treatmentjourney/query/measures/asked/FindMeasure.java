package org.treatmentjourney.query.measures.asked;

import org.treatmentjourney.query.measures.Months;

/** What does a measure say of some months? */
public record FindMeasure(Measure measure, Months months, By by) {}
