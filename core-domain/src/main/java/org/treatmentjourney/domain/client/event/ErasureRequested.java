package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Somebody asked for a person's record to be erased.")
public record ErasureRequested(UUID clientId, Effective effective, String ground, Personal<Note> personal)
        implements ErasureEvent {}
