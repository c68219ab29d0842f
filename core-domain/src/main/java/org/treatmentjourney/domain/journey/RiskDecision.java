package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.journey.command.AcknowledgeUrgentRisks;
import org.treatmentjourney.domain.journey.command.ChangeRisk;
import org.treatmentjourney.domain.journey.command.MakeSafetyPlan;
import org.treatmentjourney.domain.journey.command.RaiseRisk;
import org.treatmentjourney.domain.journey.command.RecordIncident;
import org.treatmentjourney.domain.journey.command.RecordOverdose;
import org.treatmentjourney.domain.journey.command.RecordSafeguarding;
import org.treatmentjourney.domain.journey.command.ResolveRisk;
import org.treatmentjourney.domain.journey.command.RiskCommand;
import org.treatmentjourney.domain.journey.event.IncidentRecorded;
import org.treatmentjourney.domain.journey.event.OverdoseRecorded;
import org.treatmentjourney.domain.journey.event.RiskChanged;
import org.treatmentjourney.domain.journey.event.RiskEvent;
import org.treatmentjourney.domain.journey.event.RiskRaised;
import org.treatmentjourney.domain.journey.event.RiskResolved;
import org.treatmentjourney.domain.journey.event.SafeguardingRecorded;
import org.treatmentjourney.domain.journey.event.SafetyPlanMade;
import org.treatmentjourney.domain.journey.event.UrgentRisksAcknowledged;
import org.treatmentjourney.domain.journey.value.Risk;

/** Risks and what is done about them (R31, R43). */
record RiskDecision(Journey journey, Act act) {

    RiskEvent on(RiskCommand command) {
        return switch (command) {
            case RaiseRisk c -> {
                journey.raisedRisks().requireNew(c.riskId());
                yield new RiskRaised(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.riskId(),
                        c.owner(),
                        c.nextCheckOn(),
                        Personal.of(new Risk(
                                c.kind(), c.level(), c.formulation(), c.immediacy(), c.safetyPlan(), c.protective())));
            }
            case ChangeRisk c -> {
                journey.raisedRisks().requireKnown(c.riskId());
                yield new RiskChanged(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.riskId(),
                        c.owner(),
                        c.nextCheckOn(),
                        Personal.of(new RiskChanged.Details(
                                c.level(), c.immediacy(), c.formulation(), c.safetyPlan(), c.protective())));
            }
            case ResolveRisk c -> {
                journey.raisedRisks().requireKnown(c.riskId());
                yield new RiskResolved(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.riskId(),
                        Personal.of(new RiskResolved.Details(c.reason())));
            }
            case AcknowledgeUrgentRisks c -> {
                journey.sessions().requireKnown(c.sessionId());
                yield new UrgentRisksAcknowledged(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.sessionId(),
                        Personal.of(new Note(c.note())));
            }
            case MakeSafetyPlan c ->
                new SafetyPlanMade(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        Personal.of(new SafetyPlanMade.Details(
                                c.warningSigns(),
                                c.ownWays(),
                                c.people(),
                                c.services(),
                                c.saferPlaces(),
                                c.reasonsToLive())));
            case RecordSafeguarding c -> {
                Past.require("toldAt", c.toldAt(), act);
                yield new SafeguardingRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        Personal.of(new SafeguardingRecorded.Details(
                                c.concern(),
                                c.childrenInHousehold(),
                                c.safeStorage(),
                                c.toldWhom(),
                                c.toldAt(),
                                c.note())));
            }
            case RecordOverdose c ->
                new OverdoseRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        Personal.of(new OverdoseRecorded.Details(
                                c.intent(), c.substances(), c.naloxoneGiven(), c.ambulance(), c.note())));
            case RecordIncident c ->
                new IncidentRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.kind(),
                        c.aroundPrescribing(),
                        Personal.of(new IncidentRecorded.Details(c.note())));
        };
    }
}
