package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("A second person erased the record: its key is destroyed, and nothing that was said can be read again.")
public record ClientErased(UUID clientId, Effective effective) implements ErasureEvent {}
