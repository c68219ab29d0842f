package org.treatmentjourney.domain.selfhelp.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Somebody looked after the client because the scores had become worse.")
public record WorseScoresFollowedUp(
        UUID selfHelpId,
        UUID clientId,
        UUID journeyId,
        Effective effective,
        Personal<WorseScoresFollowedUp.Details> personal)
        implements GuidanceEvent {

    /** What is sealed. */
    public record Details(String done) {}
}
