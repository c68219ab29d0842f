package org.treatmentjourney.domain.course;

import java.time.LocalDate;
import java.time.ZoneId;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Recorded;

/** When something was true and where it stands in the log. */
public record Moment(Effective effective, long position) {

    public static Moment of(Recorded<?> recorded) {
        return new Moment(recorded.event().effective(), recorded.position());
    }

    /**
     * A day counts from its start, so something told as a day sorts before everything of that day. Where one of the
     * two is only known as a day they are compared as days, and on the same day the order of recording decides.
     */
    public boolean isAfter(Moment other, ZoneId zone) {
        if (effective.precision() == Effective.Precision.INSTANT
                && other.effective.precision() == Effective.Precision.INSTANT) {
            int order = effective.at().compareTo(other.effective.at());
            return order > 0 || order == 0 && position > other.position;
        }
        int order = day(zone).compareTo(other.day(zone));
        return order > 0 || order == 0 && position > other.position;
    }

    public LocalDate day(ZoneId zone) {
        return effective.day(zone);
    }
}
