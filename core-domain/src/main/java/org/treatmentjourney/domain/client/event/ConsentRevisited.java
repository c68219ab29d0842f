package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client was asked again about a consent to share.")
public record ConsentRevisited(
        UUID clientId, Effective effective, UUID consentId, String outcome, Personal<Note> personal)
        implements SharingEvent {}
