package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("A need such as food or shelter was recorded.")
public record ImmediateNeedRecorded(
        UUID journeyId, UUID clientId, Effective effective, String need, String state, Personal<Note> personal)
        implements EngagementEvent {}
