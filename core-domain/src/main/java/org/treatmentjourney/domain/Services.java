package org.treatmentjourney.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Which organisation runs which service, and when. */
@FunctionalInterface
public interface Services {
    Optional<String> organisationOf(String service);

    /** Not before it opened, and not once it closed. */
    default boolean takesReferralsOn(String service, LocalDate day) {
        return true;
    }
}
