package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.LegalHoldLifted;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Say that a person's record need no longer be kept from being erased.")
@Yields({LegalHoldLifted.class})
public record LiftLegalHold(UUID clientId, @Nullable String note) implements ErasureCommand {}
