package org.treatmentjourney.domain.client.event;

import java.time.Instant;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("A closed record was opened in an emergency.")
public record GlassBroken(
        UUID clientId, Effective effective, UUID accessId, String reason, Instant until, Personal<Note> personal)
        implements BreakGlassEvent {}
