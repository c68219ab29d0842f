package org.treatmentjourney.domain.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.access.Person;

/** The circumstances of a decision: who acts, when it is recorded, when it was effective. Passed in, never read. */
public record Act(Person person, Instant now, ZoneId zone, Effective effective) {

    /** Where what is said last holds, no decision is filed before the one that it follows. */
    public Effective effectiveAfter(Instant decided) {
        return effective.at().isBefore(decided) ? Effective.at(decided) : effective;
    }

    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
