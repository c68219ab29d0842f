package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("A collection was arranged with the pharmacy.")
public record CollectionArranged(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID prescriptionId,
        LocalDate collectOn,
        Integer takeHomeDoses,
        Personal<Note> personal)
        implements PrescriptionEvent {}
