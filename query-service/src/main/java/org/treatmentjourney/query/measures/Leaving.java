package org.treatmentjourney.query.measures;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.Exit;

/** How a time in care ended. */
public record Leaving(
        LocalDate on, Exit exit, String reason, @Nullable String lostAt) {

    private static final String COMPLETED = "completed-";

    public boolean successful() {
        return exit == Exit.PLANNED && reason.startsWith(COMPLETED);
    }

    public boolean before(LocalDate start, Period span) {
        return on.isBefore(start.plus(span));
    }
}
