package org.treatmentjourney.domain.selfhelp.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.selfhelp.value.AccessCode;

@Sentence(
        "The access code for the tool was written down; it is shown only to whoever asks for it, and each look is recorded.")
public record AccessCodeRecorded(
        UUID selfHelpId, UUID clientId, UUID journeyId, Effective effective, Personal<AccessCode> personal)
        implements SelfHelpEvent {}
