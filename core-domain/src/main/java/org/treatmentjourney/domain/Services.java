package org.treatmentjourney.domain;

import java.util.Optional;

/** Which organisation runs which service. */
@FunctionalInterface
public interface Services {
    Optional<String> organisationOf(String service);
}
