package org.treatmentjourney.domain.client.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The client agreed to what another organisation may see, for what and until when.")
public record ConsentGiven(
        UUID clientId,
        Effective effective,
        UUID consentId,
        String agency,
        List<String> purposes,
        List<String> classes,
        LocalDate from,
        LocalDate until,
        String how,
        Personal<Note> personal)
        implements SharingEvent {}
