package org.treatmentjourney.domain.staff.command;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.KeyworkerAssigned;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

/**
 * Belongs to no stream: it is carried out journey by journey, each of which decides and records for itself.
 *
 * @param journeys all open ones of the person if absent
 */
@Sentence("Hand the journeys of one keyworker over to another.")
@Yields({KeyworkerAssigned.class})
public record HandOverCaseload(
        UUID staffId,
        @Required @PersonId String to,
        @Nullable String reason,
        @Nullable List<UUID> journeys) implements DomainCommand {

    @Override
    public UUID stream() {
        return staffId;
    }
}
