package org.treatmentjourney.query.course;

/** The two kinds of care plan. */
public enum PlanKind {
    INITIAL,
    COMPREHENSIVE
}
