package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.LeaveAssessed;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record an assessment made while the client was on leave from the ward.")
@Yields({LeaveAssessed.class})
public record RecordLeaveAssessment(
        UUID journeyId,
        @Required UUID stayId,
        @Required String finding,
        @PersonId @Nullable String worker,
        @Nullable LocalDate assessedOn)
        implements StayCommand {
    @Override
    public When when() {
        return When.on(assessedOn);
    }
}
