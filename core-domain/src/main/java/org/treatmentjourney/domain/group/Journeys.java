package org.treatmentjourney.domain.group;

import java.util.Optional;
import java.util.UUID;

/** The journeys that whoever acts may see. One that they may not see is as good as none. */
@FunctionalInterface
public interface Journeys {

    Optional<UUID> clientOf(UUID journeyId);
}
