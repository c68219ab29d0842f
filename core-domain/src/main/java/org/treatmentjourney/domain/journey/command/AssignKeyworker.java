package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.KeyworkerAssigned;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Give the journey a keyworker.")
@Yields({KeyworkerAssigned.class})
public record AssignKeyworker(
        UUID journeyId,
        @Required @PersonId String keyworker,
        @Nullable String reason) implements CarePlanCommand {}
