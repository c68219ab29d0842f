package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.ShareEnded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Share no longer what is shared without consent.")
@Yields({ShareEnded.class})
public record EndShare(
        UUID clientId, @Required UUID shareId, @Required String note) implements SharingCommand {}
