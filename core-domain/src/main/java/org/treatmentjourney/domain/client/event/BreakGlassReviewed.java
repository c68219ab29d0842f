package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("It was looked at whether a record had to be opened in an emergency.")
public record BreakGlassReviewed(
        UUID clientId, Effective effective, UUID accessId, String finding, Personal<Note> personal)
        implements BreakGlassEvent {}
