package org.treatmentjourney.domain.selfhelp.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Marking;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("An entry was marked as entered in error; it stays, and no longer counts.")
public record EntryMarkedInError(
        UUID selfHelpId,
        UUID clientId,
        UUID journeyId,
        Effective effective,
        UUID eventId,
        ErrorReason reason,
        @Nullable UUID replacedBy,
        Personal<Note> personal)
        implements SelfHelpEvent, Marking {}
