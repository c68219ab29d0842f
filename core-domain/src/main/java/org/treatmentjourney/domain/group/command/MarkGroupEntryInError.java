package org.treatmentjourney.domain.group.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Marks;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.group.event.EntryMarkedInError;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Mark an entry of a group as entered in error, and name the one that replaces it, if any (R38).")
@Yields({EntryMarkedInError.class})
public record MarkGroupEntryInError(
        UUID groupId,
        @Required UUID eventId,
        @Required ErrorReason reason,
        @Nullable UUID replacedBy) implements GroupCommand, Marks {}
