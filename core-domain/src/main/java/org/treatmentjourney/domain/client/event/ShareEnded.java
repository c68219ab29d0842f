package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("What was shared without consent is shared no longer.")
public record ShareEnded(UUID clientId, Effective effective, UUID shareId, Personal<Note> personal)
        implements SharingEvent {}
