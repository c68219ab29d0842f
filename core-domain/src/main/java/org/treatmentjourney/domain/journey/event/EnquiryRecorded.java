package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Somebody asked for help, and a journey began.")
public record EnquiryRecorded(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        String organisation,
        String source,
        String channel,
        String service,
        Personal<EnquiryRecorded.Details> personal)
        implements ReferralEvent, Beginning {

    /** What is sealed. */
    public record Details(@Nullable String asksFor) {}
}
