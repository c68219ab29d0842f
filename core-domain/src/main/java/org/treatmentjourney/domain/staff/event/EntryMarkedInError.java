package org.treatmentjourney.domain.staff.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Marking;
import org.treatmentjourney.domain.Sentence;

@Sentence("An entry was marked as entered in error; it stays, and no longer counts.")
public record EntryMarkedInError(
        UUID staffId,
        Effective effective,
        UUID eventId,
        ErrorReason reason,
        @Nullable UUID replacedBy) implements StaffEvent, Marking {}
