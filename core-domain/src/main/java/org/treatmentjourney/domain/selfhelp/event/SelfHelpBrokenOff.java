package org.treatmentjourney.domain.selfhelp.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The course of guided self-help was broken off.")
public record SelfHelpBrokenOff(
        UUID selfHelpId, UUID clientId, UUID journeyId, Effective effective, String reason, Personal<Note> personal)
        implements EndingEvent {}
