package org.treatmentjourney.domain.journey.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("Another organisation was told what it must know.")
public record OrganisationInformed(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID noticeId,
        @Nullable String organisation,
        List<String> content,
        String basis,
        @Nullable String decidedBy,
        @Nullable Boolean clientTold,
        Personal<OrganisationInformed.Details> personal)
        implements NoticeEvent {

    /** What is sealed. */
    public record Details(String recipient, @Nullable String note) {}
}
