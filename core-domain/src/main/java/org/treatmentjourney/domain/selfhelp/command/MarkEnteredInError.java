package org.treatmentjourney.domain.selfhelp.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Marks;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.selfhelp.event.EntryMarkedInError;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Mark an entry as entered in error, and name the one that replaces it, if there is one (R38).")
@Yields({EntryMarkedInError.class})
public record MarkEnteredInError(
        UUID selfHelpId,
        @Required UUID eventId,
        @Required ErrorReason reason,
        @Nullable UUID replacedBy,
        @Nullable String note)
        implements SelfHelpCommand, Marks {}
