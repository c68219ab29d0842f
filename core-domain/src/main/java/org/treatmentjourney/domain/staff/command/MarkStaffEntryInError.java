package org.treatmentjourney.domain.staff.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Marks;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;
import org.treatmentjourney.domain.staff.event.EntryMarkedInError;

/** Has a name of its own because it gives and takes access, which is not for everybody who corrects a clinical entry. */
@Sentence("Mark an entry of a staff record as entered in error, and name the one that replaces it, if any (R38).")
@Yields({EntryMarkedInError.class})
public record MarkStaffEntryInError(
        UUID staffId,
        @Required UUID eventId,
        @Required ErrorReason reason,
        @Nullable UUID replacedBy) implements StaffCommand, Marks {}
