package org.treatmentjourney.domain.group;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;

/**
 * Somebody's part in a group, as far as later decisions need it.
 *
 * @param invited whether an invitation waits for an answer
 * @param enrolled since when they are in it; null as long as they are not
 * @param left when they left it again
 */
record Member(
        boolean invited,
        @Nullable Effective enrolled,
        @Nullable Effective left) {

    static final Member NONE = new Member(false, null, null);

    boolean isIn() {
        return enrolled != null && left == null;
    }

    boolean wasInOn(LocalDate day, ZoneId zone) {
        return enrolled != null
                && !enrolled.day(zone).isAfter(day)
                && (left == null || !left.day(zone).isBefore(day));
    }

    /** What is told with an earlier date than an enrolment no longer waits for an answer. */
    Member invitedAgain() {
        return isIn() ? this : new Member(true, enrolled, left);
    }

    Member declined() {
        return new Member(false, enrolled, left);
    }

    Member enrolledAt(Effective at) {
        return new Member(false, at, null);
    }

    Member leftAt(Effective at) {
        return new Member(false, enrolled, at);
    }
}
