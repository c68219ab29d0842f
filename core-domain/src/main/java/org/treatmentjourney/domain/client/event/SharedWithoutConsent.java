package org.treatmentjourney.domain.client.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Something is shared with another organisation on another basis than consent.")
public record SharedWithoutConsent(
        UUID clientId,
        Effective effective,
        UUID shareId,
        String agency,
        List<String> purposes,
        List<String> classes,
        String basis,
        String decidedBy,
        Boolean clientTold,
        LocalDate from,
        LocalDate until,
        Personal<SharedWithoutConsent.Details> personal)
        implements SharingEvent {

    /** What is sealed. */
    public record Details(String reason, @Nullable String whyNotTold) {}
}
