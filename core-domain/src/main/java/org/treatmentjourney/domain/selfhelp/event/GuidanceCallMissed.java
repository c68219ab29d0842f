package org.treatmentjourney.domain.selfhelp.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.MissedReason;

@Sentence("A guidance call did not take place.")
public record GuidanceCallMissed(
        UUID selfHelpId,
        UUID clientId,
        UUID journeyId,
        Effective effective,
        Instant plannedAt,
        MissedReason reason,
        @Nullable Instant nextCallAt,
        Personal<Note> personal)
        implements GuidanceEvent {}
