package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.command.ReferralCommand;
import org.treatmentjourney.domain.journey.command.ReturnToTreatment;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.value.Reason;

/** A journey that has begun is not referred again; whoever was discharged may return. */
record ReferralDecision(Journey journey, Act act) {

    JourneyEvent on(ReferralCommand command) {
        return switch (command) {
            case ReferClient ignored -> throw new IdTaken("journey");
            case ReturnToTreatment c ->
                new ReturnedToTreatment(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.source(),
                        Personal.of(new Reason(c.reason())));
        };
    }
}
