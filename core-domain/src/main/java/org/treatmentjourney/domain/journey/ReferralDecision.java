package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.AcceptReferral;
import org.treatmentjourney.domain.journey.command.DeclineReferral;
import org.treatmentjourney.domain.journey.command.GiveReferralFeedback;
import org.treatmentjourney.domain.journey.command.RecordEnquiry;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.command.ReferralCommand;
import org.treatmentjourney.domain.journey.command.ReturnToTreatment;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.event.ReferralFeedbackGiven;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.value.Reason;

/** An enquiry may become a referral, a referral is taken or turned down, and whoever was discharged may return. */
record ReferralDecision(Journey journey, Act act, Services services) {

    JourneyEvent on(ReferralCommand command) {
        return switch (command) {
            case RecordEnquiry ignored -> throw new IdTaken("journey");
            case ReferClient c -> referred(c);
            case AcceptReferral c ->
                new ReferralAccepted(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        Personal.of(new ReferralAccepted.Details(c.criteria(), c.note())));
            case DeclineReferral c ->
                new ReferralDeclined(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.reason(),
                        c.clientTold(),
                        Personal.of(new ReferralDeclined.Details(c.explanation(), c.criteria(), c.signpostedTo())));
            case GiveReferralFeedback c ->
                new ReferralFeedbackGiven(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.channel(),
                        Personal.of(new ReferralFeedbackGiven.Details(c.to(), c.said())));
            case ReturnToTreatment c ->
                new ReturnedToTreatment(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.source(),
                        Personal.of(new Reason(c.reason())));
        };
    }

    private JourneyEvent referred(ReferClient c) {
        if (journey.start().referred() || journey.start().organisation().isEmpty()) {
            throw new IdTaken("journey");
        }
        if (!c.clientId().equals(journey.clientId())) {
            throw new Unknown("client");
        }
        return Referral.decide(c, act, services);
    }
}
