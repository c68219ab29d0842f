package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("A person's record is not to be erased after all.")
public record ErasureRequestWithdrawn(UUID clientId, Effective effective, Personal<Note> personal)
        implements ErasureEvent {}
