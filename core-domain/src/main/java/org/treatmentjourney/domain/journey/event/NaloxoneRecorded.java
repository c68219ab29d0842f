package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Naloxone was offered, supplied or declined.")
public record NaloxoneRecorded(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        String outcome,
        @Nullable Integer kits,
        Personal<Note> personal)
        implements HelpEvent {}
