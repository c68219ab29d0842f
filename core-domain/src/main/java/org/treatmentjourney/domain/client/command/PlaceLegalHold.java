package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.LegalHoldPlaced;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Keep a person's record from being erased, whatever else holds (R51).")
@Yields({LegalHoldPlaced.class})
public record PlaceLegalHold(
        UUID clientId,
        @Required @Coded("legal-hold-reason") String reason,
        @Nullable String note) implements ErasureCommand {}
