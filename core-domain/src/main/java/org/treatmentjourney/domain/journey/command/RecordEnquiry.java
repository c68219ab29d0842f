package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that somebody asks for help.")
@Yields({EnquiryRecorded.class})
public record RecordEnquiry(
        UUID journeyId,
        @Required UUID clientId,
        @Required @Coded("referral-source") String source,
        @Required @Coded("referral-channel") String channel,
        @Required @Coded(value = "service", open = true) String service,
        @Required LocalDate receivedOn,
        @Nullable String asksFor)
        implements ReferralCommand, BeginsJourney {
    @Override
    public When when() {
        return When.on(receivedOn);
    }
}
