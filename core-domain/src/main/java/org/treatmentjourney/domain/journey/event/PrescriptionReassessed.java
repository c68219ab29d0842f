package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The prescriber reassessed after missed doses.")
public record PrescriptionReassessed(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID prescriptionId,
        String reassessment,
        Personal<Note> personal)
        implements PrescriptionEvent {}
