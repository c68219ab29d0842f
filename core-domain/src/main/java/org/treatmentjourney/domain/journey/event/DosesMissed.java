package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Doses were not taken.")
public record DosesMissed(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID prescriptionId,
        LocalDate missedFrom,
        @Nullable LocalDate missedUntil,
        Personal<Note> personal)
        implements PrescriptionEvent {}
