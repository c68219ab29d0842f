package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.AdmitToWard;
import org.treatmentjourney.domain.journey.command.DischargeFromWard;
import org.treatmentjourney.domain.journey.command.PlanRelease;
import org.treatmentjourney.domain.journey.command.PlanWardDischarge;
import org.treatmentjourney.domain.journey.command.RecordDischargeFollowUp;
import org.treatmentjourney.domain.journey.command.RecordEngagementAtAdmission;
import org.treatmentjourney.domain.journey.command.RecordImprisonment;
import org.treatmentjourney.domain.journey.command.RecordLeaveAssessment;
import org.treatmentjourney.domain.journey.command.RecordRelease;
import org.treatmentjourney.domain.journey.command.ReferBeforeDischarge;
import org.treatmentjourney.domain.journey.command.StayCommand;
import org.treatmentjourney.domain.journey.event.AdmittedToWard;
import org.treatmentjourney.domain.journey.event.DischargeFollowedUp;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.EngagedAtAdmission;
import org.treatmentjourney.domain.journey.event.Imprisoned;
import org.treatmentjourney.domain.journey.event.LeaveAssessed;
import org.treatmentjourney.domain.journey.event.ReferredBeforeDischarge;
import org.treatmentjourney.domain.journey.event.ReleasePlanned;
import org.treatmentjourney.domain.journey.event.ReleasedFromPrison;
import org.treatmentjourney.domain.journey.event.StayEvent;
import org.treatmentjourney.domain.journey.event.WardDischargePlanned;

/** Stays on a ward and in prison: engaged at admission, referred before discharge, followed up afterwards. */
record StayDecision(Journey journey, Act act) {

    StayEvent on(StayCommand command) {
        return switch (command) {
            case AdmitToWard c -> {
                journey.stays().requireNew(c.stayId());
                yield new AdmittedToWard(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.stayId(),
                        c.organisation(),
                        Personal.of(new AdmittedToWard.Details(c.ward(), c.reason())));
            }
            case RecordEngagementAtAdmission c -> {
                journey.stays().require(c.stayId(), Stays.Place.WARD);
                yield new EngagedAtAdmission(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.stayId(),
                        c.engaged(),
                        c.worker(),
                        Personal.of(new Note(c.note())));
            }
            case RecordLeaveAssessment c -> {
                journey.stays().require(c.stayId(), Stays.Place.WARD);
                yield new LeaveAssessed(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.stayId(),
                        c.worker(),
                        Personal.of(new LeaveAssessed.Details(c.finding())));
            }
            case PlanWardDischarge c -> {
                journey.stays().require(c.stayId(), Stays.Place.WARD);
                yield new WardDischargePlanned(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.stayId(),
                        c.dischargeOn(),
                        Personal.of(new Note(c.note())));
            }
            case ReferBeforeDischarge c -> {
                journey.stays().require(c.stayId(), Stays.Place.WARD);
                yield new ReferredBeforeDischarge(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.stayId(),
                        Personal.of(new ReferredBeforeDischarge.Details(c.referredTo(), c.note())));
            }
            case DischargeFromWard c -> discharged(c);
            case RecordDischargeFollowUp c -> followedUp(c);
            case RecordImprisonment c -> {
                journey.stays().requireNew(c.stayId());
                StayRules.risk(c, journey.risks().anySerious());
                yield new Imprisoned(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.stayId(),
                        Personal.of(new Imprisoned.Details(c.prison(), c.handedOnTo(), c.note())));
            }
            case PlanRelease c -> {
                journey.stays().require(c.stayId(), Stays.Place.PRISON);
                yield new ReleasePlanned(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.stayId(),
                        c.releaseOn(),
                        Personal.of(new Note(c.note())));
            }
            case RecordRelease c -> released(c);
        };
    }

    private DischargedFromWard discharged(DischargeFromWard c) {
        journey.stays().requireEnd(c.stayId(), Stays.Place.WARD, act.effective(), act.zone());
        StayRules.naloxone(c.naloxone(), journey.opioids());
        StayRules.prescription(c);
        StayRules.carePlan(c);
        return new DischargedFromWard(
                journey.journeyId(),
                journey.clientId(),
                act.effective(),
                c.stayId(),
                c.naloxone(),
                c.prescription(),
                c.carePlan(),
                c.basis(),
                c.decidedBy(),
                c.clientTold(),
                c.crisisContactGiven(),
                Personal.of(new DischargedFromWard.Details(
                        c.suicideRisk(), c.acute(), c.prescriptionWith(), c.followUpWith(), c.note())));
    }

    /** Where nothing is known but that somebody left a ward, there is no stay to name. */
    private DischargeFollowedUp followedUp(RecordDischargeFollowUp c) {
        if (c.stayId() != null) {
            journey.stays().require(c.stayId(), Stays.Place.WARD);
        }
        return new DischargeFollowedUp(
                journey.journeyId(),
                journey.clientId(),
                act.effective(),
                c.stayId(),
                c.outcome(),
                c.channel(),
                c.worker(),
                Personal.of(new Note(c.note())));
    }

    private ReleasedFromPrison released(RecordRelease c) {
        journey.stays().requireEnd(c.stayId(), Stays.Place.PRISON, act.effective(), act.zone());
        StayRules.naloxone(c.naloxone(), journey.opioids());
        return new ReleasedFromPrison(
                journey.journeyId(),
                journey.clientId(),
                act.effective(),
                c.stayId(),
                c.naloxone(),
                c.prescription(),
                Personal.of(new ReleasedFromPrison.Details(c.prescriptionWith(), c.note())));
    }
}
