package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.ConsentWithdrawn;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that the client takes a consent back. It holds at once.")
@Yields({ConsentWithdrawn.class})
public record WithdrawConsent(
        UUID clientId, @Required UUID consentId, @Nullable String note) implements SharingCommand {}
