package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The prescription was taken up again.")
public record PrescriptionResumed(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID prescriptionId,
        @Nullable String reassessment,
        Personal<Note> personal)
        implements PrescriptionEvent {}
