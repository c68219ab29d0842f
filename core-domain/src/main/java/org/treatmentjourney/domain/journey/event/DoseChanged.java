package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The dose changed, or the way of taking it.")
public record DoseChanged(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID prescriptionId,
        Integer dailyDoseMg,
        @Nullable LocalDate appliesFrom,
        @Nullable Boolean supervised,
        @Nullable List<String> collectionDays,
        @Nullable Integer takeHomeDoses,
        Personal<Note> personal)
        implements PrescriptionEvent {}
