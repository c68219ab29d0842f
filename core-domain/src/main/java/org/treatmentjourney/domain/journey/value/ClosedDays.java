package org.treatmentjourney.domain.journey.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.shape.Required;

/** Days on which a pharmacy is closed, both included; one day if nothing is said of the last. */
public record ClosedDays(@Required LocalDate from, @Nullable LocalDate until) {

    public LocalDate last() {
        return until == null ? from : until;
    }

    public boolean include(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(last());
    }
}
