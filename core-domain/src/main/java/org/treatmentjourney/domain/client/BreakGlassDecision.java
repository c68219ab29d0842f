package org.treatmentjourney.domain.client;

import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.access.Opening;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.client.command.AlertPrivacy;
import org.treatmentjourney.domain.client.command.BreakGlass;
import org.treatmentjourney.domain.client.command.BreakGlassCommand;
import org.treatmentjourney.domain.client.command.RecordPrivacyAlertAttempt;
import org.treatmentjourney.domain.client.command.ReviewBreakGlass;
import org.treatmentjourney.domain.client.event.BreakGlassEvent;
import org.treatmentjourney.domain.client.event.BreakGlassReviewed;
import org.treatmentjourney.domain.client.event.GlassBroken;
import org.treatmentjourney.domain.client.event.PrivacyAlertAttempted;
import org.treatmentjourney.domain.client.event.PrivacyAlerted;

/** Whoever opens a record in an emergency does so now, for a few hours, and somebody else looks at it afterwards (R49). */
record BreakGlassDecision(Client client, Act act) {

    BreakGlassEvent on(BreakGlassCommand command) {
        return switch (command) {
            case BreakGlass c -> {
                if (client.emergencies().containsKey(c.accessId())) {
                    throw new IdTaken("break-glass");
                }
                Past.require(act);
                yield new GlassBroken(
                        client.clientId(),
                        act.effective(),
                        c.accessId(),
                        c.reason(),
                        act.effective().at().plus(Opening.LASTS),
                        Personal.of(new Note(c.note())));
            }
            case ReviewBreakGlass c -> {
                if (client.emergency(c.accessId()).by().equals(act.person().id())) {
                    throw new RuleViolated(
                            "R49", "break-glass.own", "Somebody else looks at what you opened in an emergency.");
                }
                yield new BreakGlassReviewed(
                        client.clientId(),
                        Effective.at(act.now()),
                        c.accessId(),
                        c.finding(),
                        Personal.of(new Note(c.note())));
            }
            case AlertPrivacy c -> {
                client.emergency(c.accessId()).requireNext(c.step());
                yield new PrivacyAlerted(client.clientId(), act.effective(), c.accessId(), c.step());
            }
            case RecordPrivacyAlertAttempt c -> {
                client.emergency(c.accessId()).requireTaken(c.step());
                yield new PrivacyAlertAttempted(
                        client.clientId(), act.effective(), c.accessId(), c.step(), c.way(), c.sent());
            }
        };
    }
}
