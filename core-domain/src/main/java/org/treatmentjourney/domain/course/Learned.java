package org.treatmentjourney.domain.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.treatmentjourney.domain.Recorded;

/** Something that safety hangs on, with when it was true and when it was recorded, which may be long after (R37). */
public record Learned(Moment moment, Instant recordedAt) {

    static Learned of(Recorded<?> recorded) {
        return new Learned(Moment.of(recorded), recorded.recordedAt());
    }

    public LocalDate day(ZoneId zone) {
        return moment.day(zone);
    }

    /** Whether it was recorded on a later day than it was true. */
    public boolean late(ZoneId zone) {
        return recordedAt.atZone(zone).toLocalDate().isAfter(day(zone));
    }
}
