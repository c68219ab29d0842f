package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Harm-reduction supplies were given.")
public record SuppliesGiven(
        UUID journeyId, UUID clientId, Effective effective, List<String> items, Personal<Note> personal)
        implements HelpEvent {}
