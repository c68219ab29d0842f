package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.ErasureRequested;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Ask for a person's record to be erased, and say why (R51).")
@Yields({ErasureRequested.class})
public record RequestErasure(
        UUID clientId,
        @Required @Coded("erasure-ground") String ground,
        @Nullable String note) implements ErasureCommand {}
