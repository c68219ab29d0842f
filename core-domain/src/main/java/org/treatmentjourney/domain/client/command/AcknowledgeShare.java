package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.treatmentjourney.domain.FromOutside;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.ShareAcknowledged;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Acknowledge, for the organisation that it is shared with, what is shared and on which terms.")
@Yields({ShareAcknowledged.class})
public record AcknowledgeShare(UUID clientId, @Required UUID grantId) implements SharingCommand, FromOutside {}
