package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.EndIntervention;
import org.treatmentjourney.domain.journey.command.InterventionCommand;
import org.treatmentjourney.domain.journey.command.OfferInterventionAppointment;
import org.treatmentjourney.domain.journey.command.ReferToIntervention;
import org.treatmentjourney.domain.journey.command.ReviewSubInterventions;
import org.treatmentjourney.domain.journey.command.StartIntervention;
import org.treatmentjourney.domain.journey.event.InterventionAppointmentOffered;
import org.treatmentjourney.domain.journey.event.InterventionEnded;
import org.treatmentjourney.domain.journey.event.InterventionEvent;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.event.SubInterventionsReviewed;
import org.treatmentjourney.domain.journey.value.Reason;

/** Each course of structured help for itself, with the two clocks of waiting (R2). */
record InterventionDecision(Journey journey, Act act) {

    InterventionEvent on(InterventionCommand command) {
        return switch (command) {
            case ReferToIntervention c -> {
                journey.interventions().requireNew(c.interventionId());
                yield new InterventionReferred(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.interventionId(),
                        c.modality(),
                        c.setting(),
                        c.subInterventions(),
                        Personal.of(new InterventionReferred.Details(c.provider(), c.note())));
            }
            case OfferInterventionAppointment c -> {
                journey.interventions().requireKnown(c.interventionId());
                yield new InterventionAppointmentOffered(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.interventionId(),
                        c.firstAppointmentOn());
            }
            case StartIntervention c -> {
                journey.interventions().requireStart(c.interventionId(), act.effective(), act.zone());
                yield new InterventionStarted(
                        journey.journeyId(), journey.clientId(), act.effective(), c.interventionId());
            }
            case ReviewSubInterventions c -> {
                journey.interventions().requireKnown(c.interventionId());
                yield new SubInterventionsReviewed(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.interventionId(),
                        c.subInterventions());
            }
            case EndIntervention c -> {
                journey.interventions().requireEnd(c.interventionId(), act.effective(), act.zone());
                yield new InterventionEnded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.interventionId(),
                        c.exit(),
                        Personal.of(new Reason(c.reason())));
            }
        };
    }
}
