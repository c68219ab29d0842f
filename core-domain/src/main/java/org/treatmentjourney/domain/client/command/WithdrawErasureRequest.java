package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.ErasureRequestWithdrawn;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Take back that a person's record is to be erased.")
@Yields({ErasureRequestWithdrawn.class})
public record WithdrawErasureRequest(
        UUID clientId, @Nullable String note) implements ErasureCommand {}
