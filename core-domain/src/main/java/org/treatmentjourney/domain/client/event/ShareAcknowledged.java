package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("The other organisation has acknowledged what is shared with it.")
public record ShareAcknowledged(UUID clientId, Effective effective, UUID grantId, String agency)
        implements SharingEvent {}
