package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client took back a consent to share.")
public record ConsentWithdrawn(UUID clientId, Effective effective, UUID consentId, Personal<Note> personal)
        implements SharingEvent {}
