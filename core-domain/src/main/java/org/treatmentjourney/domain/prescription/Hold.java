package org.treatmentjourney.domain.prescription;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time in which a prescription was on hold. @param resumed the first day on which it was not any more */
public record Hold(LocalDate from, @Nullable LocalDate resumed) {

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && (resumed == null || day.isBefore(resumed));
    }

    boolean isOpen() {
        return resumed == null;
    }

    Hold resumed(LocalDate day) {
        return isOpen() ? new Hold(from, day) : this;
    }
}
