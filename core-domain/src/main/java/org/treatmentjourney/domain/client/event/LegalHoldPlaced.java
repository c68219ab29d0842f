package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("A person's record is kept from being erased.")
public record LegalHoldPlaced(UUID clientId, Effective effective, String reason, Personal<Note> personal)
        implements ErasureEvent {}
