package org.treatmentjourney.domain.journey;

import java.util.UUID;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.Discharge;
import org.treatmentjourney.domain.journey.command.EndingCommand;
import org.treatmentjourney.domain.journey.command.RecordDeath;
import org.treatmentjourney.domain.journey.command.UndoDischarge;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.DischargeUndone;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.EndingEvent;
import org.treatmentjourney.domain.journey.value.Reason;

/** A journey ends by a discharge, which can be undone, or by a death. */
record EndingDecision(Journey journey, Act act) {

    EndingEvent on(EndingCommand command) {
        return switch (command) {
            case Discharge c -> discharged(c);
            case UndoDischarge c -> undone(c);
            case RecordDeath c ->
                new DeathRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        Personal.of(new DeathRecorded.Details(c.circumstances(), c.toldBy(), c.note())));
        };
    }

    private DischargeUndone undone(UndoDischarge c) {
        UUID discharge = journey.discharge();
        if (discharge == null) {
            throw new RuleViolated("R36", "discharge.none", "There is no discharge here that could be undone.");
        }
        return new DischargeUndone(
                journey.journeyId(),
                journey.clientId(),
                act.effective(),
                discharge,
                Personal.of(new Reason(c.reason())));
    }

    private Discharged discharged(Discharge c) {
        DischargeRules.naloxone(c, journey.opioids());
        DischargeRules.prescription(c, journey.prescribed().in(act.zone()).anyActiveOpioid());
        DischargeRules.risk(c, journey.risks().anySerious());
        return new Discharged(
                journey.journeyId(),
                journey.clientId(),
                act.effective(),
                c.exit(),
                c.reason(),
                c.lostAt(),
                c.contactAttempts(),
                c.naloxone(),
                c.prescription(),
                Personal.of(new Discharged.Details(c.clientView(), c.riskCarriedBy(), c.aftercare(), c.wayBack())));
    }
}
