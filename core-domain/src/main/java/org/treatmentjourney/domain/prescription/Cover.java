package org.treatmentjourney.domain.prescription;

/** What a day is to one prescription, or to all of a kind. */
public enum Cover {
    SUPERVISED,
    COLLECTED,
    TAKE_HOME,
    /** A long-acting injection covers each day of its time. */
    LONG_ACTING,
    /** There was a dose, and it was not taken. */
    MISSED,
    SUSPENDED,
    /** The pharmacy is closed, and nothing is taken home for the day. */
    CLOSED,
    /** No collection and no dose at home. */
    UNCOLLECTED,
    /** No prescription holds on this day, though treatment goes on. */
    GAP,
    /** Two hold at once, and at least one of them gives a dose. */
    DOUBLE;

    /** Whether somebody who keeps to it has a dose on that day. */
    public boolean isCovered() {
        return switch (this) {
            case SUPERVISED, COLLECTED, TAKE_HOME, LONG_ACTING, MISSED, DOUBLE -> true;
            case SUSPENDED, CLOSED, UNCOLLECTED, GAP -> false;
        };
    }

    /** Whether a day without cover is nobody's decision. */
    public boolean isGap() {
        return !isCovered() && this != SUSPENDED;
    }

    /** Whether no dose was taken: what tolerance is lost by (R25). */
    public boolean isWithoutDose() {
        return !isCovered() || this == MISSED;
    }
}
