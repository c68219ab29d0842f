package org.treatmentjourney.domain.selfhelp.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client was told how guided self-help works.")
public record SelfHelpIntroduced(
        UUID selfHelpId,
        UUID clientId,
        UUID journeyId,
        Effective effective,
        @Nullable Boolean linkSent,
        @Nullable Boolean frameExplained,
        @Nullable Boolean methodExplained,
        @Nullable Instant firstSessionAt,
        Personal<Note> personal)
        implements SelfHelpEvent {}
