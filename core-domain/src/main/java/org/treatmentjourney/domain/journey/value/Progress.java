package org.treatmentjourney.domain.journey.value;

/** What became of a goal. */
public enum Progress {
    ACHIEVED,
    PARTLY,
    NOT_YET,
    SET_ASIDE
}
