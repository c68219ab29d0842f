package org.treatmentjourney.domain.selfhelp;

import java.util.Optional;
import java.util.UUID;

/** The journeys of the log that a course may belong to. */
@FunctionalInterface
public interface Journeys {
    Optional<OnJourney> find(UUID journeyId);
}
