package org.treatmentjourney.domain.selfhelp.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("Somebody took over guiding the course.")
public record GuideAssigned(UUID selfHelpId, UUID clientId, UUID journeyId, Effective effective, String guide)
        implements SelfHelpEvent {}
