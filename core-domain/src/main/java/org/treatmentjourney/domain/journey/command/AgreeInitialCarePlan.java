package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Agree an initial care plan with the client.")
@Yields({InitialCarePlanAgreed.class})
public record AgreeInitialCarePlan(
        UUID journeyId,
        @Required List<DomainSection> domains,
        @Required List<PlanRole> roles,
        @Required Agreement agreement,
        @Required @Coded("care-plan-copy") String copy,
        @Nullable LocalDate agreedOn,
        @Required LocalDate reviewOn,
        @PersonId @Nullable String keyworker)
        implements CarePlanCommand {
    @Override
    public When when() {
        return When.on(agreedOn);
    }
}
