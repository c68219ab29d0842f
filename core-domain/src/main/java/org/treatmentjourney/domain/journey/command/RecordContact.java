package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record a try to reach the client.")
@Yields({ContactRecorded.class})
public record RecordContact(
        UUID journeyId,
        @Required ContactOutcome outcome,
        @Required @Coded("contact-channel") String channel,
        @Nullable LocalDate occurredOn,
        @Nullable String note)
        implements ContactCommand {
    @Override
    public When when() {
        return When.on(occurredOn);
    }
}
