package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.ConsentRevisited;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that the client was asked again about a consent, as at each review of the plan (R50).")
@Yields({ConsentRevisited.class})
public record RevisitConsent(
        UUID clientId,
        @Required UUID consentId,
        @Required @Coded("consent-outcome") String outcome,
        @Nullable String note)
        implements SharingCommand {}
