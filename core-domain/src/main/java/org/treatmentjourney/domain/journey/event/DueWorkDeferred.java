package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Due work was put off.")
public record DueWorkDeferred(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        String work,
        LocalDate until,
        Personal<DueWorkDeferred.Details> personal)
        implements DueWorkEvent {

    /** What is sealed. */
    public record Details(String reason) {}
}
