package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The record was opened again to somebody it was closed to.")
public record RestrictionLifted(UUID clientId, Effective effective, UUID restrictionId, Personal<Note> personal)
        implements ProtectionEvent {}
