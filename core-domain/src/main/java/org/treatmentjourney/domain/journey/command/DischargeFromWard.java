package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that the client has left the ward, with what was seen to before (R20, R21, R23).")
@Yields({DischargedFromWard.class})
public record DischargeFromWard(
        UUID journeyId,
        @Required UUID stayId,
        @Nullable LocalDate dischargedOn,
        @Required @Coded("yes-no-unknown") String suicideRisk,
        @Required Boolean acute,
        @Coded("naloxone-at-discharge") @Nullable String naloxone,
        @Required @Coded("prescription-at-ward-discharge") String prescription,
        @Nullable String prescriptionWith,
        @Required @Coded("plan-at-ward-discharge") String carePlan,
        @Coded("sharing-basis") @Nullable String basis,
        @PersonId @Nullable String decidedBy,
        @Nullable Boolean clientTold,
        @Nullable String followUpWith,
        @Nullable Boolean crisisContactGiven,
        @Nullable String note)
        implements StayCommand {
    @Override
    public When when() {
        return When.on(dischargedOn);
    }
}
