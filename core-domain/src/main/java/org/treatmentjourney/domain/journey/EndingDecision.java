package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.Discharge;
import org.treatmentjourney.domain.journey.command.EndingCommand;
import org.treatmentjourney.domain.journey.command.RecordDeath;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.EndingEvent;

/** A journey ends by a discharge, or by a death. */
record EndingDecision(Journey journey, Act act) {

    EndingEvent on(EndingCommand command) {
        return switch (command) {
            case Discharge c -> discharged(c);
            case RecordDeath c ->
                new DeathRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        Personal.of(new DeathRecorded.Details(c.circumstances(), c.toldBy(), c.note())));
        };
    }

    private Discharged discharged(Discharge c) {
        DischargeRules.naloxone(c, journey.opioids());
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
