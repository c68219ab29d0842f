package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.OutcomesCoordinatorAssigned;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Name who sees to it that outcomes are measured; whoever did so before no longer does (R18).")
@Yields({OutcomesCoordinatorAssigned.class})
public record AssignOutcomesCoordinator(
        UUID journeyId,
        @Required @PersonId String coordinator,
        @Nullable String reason) implements OutcomeCommand {}
