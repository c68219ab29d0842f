package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.ClientErased;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Erase a person's record for good, as the second of two people (R51).")
@Yields({ClientErased.class})
public record EraseClient(UUID clientId) implements ErasureCommand {}
