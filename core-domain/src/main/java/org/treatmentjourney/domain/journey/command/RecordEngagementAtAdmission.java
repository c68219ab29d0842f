package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.EngagedAtAdmission;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that a worker met the client on the ward.")
@Yields({EngagedAtAdmission.class})
public record RecordEngagementAtAdmission(
        UUID journeyId,
        @Required UUID stayId,
        @Required @Coded("ward-engagement") String engaged,
        @PersonId @Nullable String worker,
        @Nullable LocalDate metOn,
        @Nullable String note)
        implements StayCommand {
    @Override
    public When when() {
        return When.on(metOn);
    }
}
