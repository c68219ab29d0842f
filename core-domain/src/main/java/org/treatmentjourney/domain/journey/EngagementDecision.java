package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.AgreeWaysOfContact;
import org.treatmentjourney.domain.journey.command.EngagementCommand;
import org.treatmentjourney.domain.journey.command.InvolveCarer;
import org.treatmentjourney.domain.journey.command.OfferChoice;
import org.treatmentjourney.domain.journey.command.RaiseBarrier;
import org.treatmentjourney.domain.journey.command.RecordImmediateNeed;
import org.treatmentjourney.domain.journey.command.RecordStrengths;
import org.treatmentjourney.domain.journey.command.ResolveBarrier;
import org.treatmentjourney.domain.journey.command.ReviewDisengagement;
import org.treatmentjourney.domain.journey.event.BarrierRaised;
import org.treatmentjourney.domain.journey.event.BarrierResolved;
import org.treatmentjourney.domain.journey.event.CarerInvolved;
import org.treatmentjourney.domain.journey.event.ChoiceOffered;
import org.treatmentjourney.domain.journey.event.DisengagementReviewed;
import org.treatmentjourney.domain.journey.event.EngagementEvent;
import org.treatmentjourney.domain.journey.event.ImmediateNeedRecorded;
import org.treatmentjourney.domain.journey.event.StrengthsRecorded;
import org.treatmentjourney.domain.journey.event.WaysOfContactAgreed;

/** What keeps the client away, what draws them in, and who is with them. */
record EngagementDecision(Journey journey, Act act) {

    EngagementEvent on(EngagementCommand command) {
        return switch (command) {
            case RaiseBarrier c -> {
                journey.barriers().requireNew(c.barrierId());
                yield new BarrierRaised(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.barrierId(),
                        c.kind(),
                        Personal.of(new Note(c.note())));
            }
            case ResolveBarrier c -> {
                journey.barriers().requireKnown(c.barrierId());
                yield new BarrierResolved(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.barrierId(),
                        Personal.of(new BarrierResolved.Details(c.whatHelped())));
            }
            case RecordStrengths c ->
                new StrengthsRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        Personal.of(new StrengthsRecorded.Details(c.strengths())));
            case OfferChoice c ->
                new ChoiceOffered(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        Personal.of(new ChoiceOffered.Details(c.offered(), c.chosen())));
            case AgreeWaysOfContact c ->
                new WaysOfContactAgreed(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.ways(),
                        c.interpreter(),
                        c.interpreterLanguage(),
                        Personal.of(new WaysOfContactAgreed.Details(
                                c.goodTimes(), c.avoid(), c.accessNeeds(), c.transport())));
            case InvolveCarer c ->
                new CarerInvolved(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.mayBeTold(),
                        c.ownSupportOffered(),
                        Personal.of(new CarerInvolved.Details(c.who(), c.relation(), c.note())));
            case RecordImmediateNeed c ->
                new ImmediateNeedRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.need(),
                        c.state(),
                        Personal.of(new Note(c.note())));
            case ReviewDisengagement c ->
                new DisengagementReviewed(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        Personal.of(new DisengagementReviewed.Details(c.why(), c.adaptation())));
        };
    }
}
