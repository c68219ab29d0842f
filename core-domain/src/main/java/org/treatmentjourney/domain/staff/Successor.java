package org.treatmentjourney.domain.staff;

import java.time.LocalDate;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.access.Staffing;

/** R44: everybody has somebody, so whoever covers or takes over is somebody else, and is there. */
public final class Successor {

    private Successor() {}

    /** @param day the day from which they cover or take over */
    public static void require(String person, String successor, LocalDate day, Colleagues colleagues) {
        if (successor.equals(person)) {
            throw new RuleViolated(
                    "R44", "staff.successor-is-oneself", "Nobody covers for themselves. Name somebody else.");
        }
        Staffing staffing = colleagues.find(successor).orElse(null);
        if (staffing == null || !staffing.worksOn(day)) {
            throw new RuleViolated(
                    "R44", "staff.successor-not-here", "Whoever covers or takes over must work here on that day.");
        }
        if (staffing.awayOn(day).filter(absence -> absence.cover() == null).isPresent()) {
            throw new RuleViolated(
                    "R44",
                    "staff.successor-away",
                    "Whoever covers or takes over is away then, and nobody covers them.");
        }
    }
}
