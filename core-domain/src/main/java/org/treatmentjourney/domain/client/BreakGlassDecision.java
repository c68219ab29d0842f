package org.treatmentjourney.domain.client;

import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.Opening;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.command.BreakGlass;
import org.treatmentjourney.domain.client.command.BreakGlassCommand;
import org.treatmentjourney.domain.client.command.ReviewBreakGlass;
import org.treatmentjourney.domain.client.event.BreakGlassEvent;
import org.treatmentjourney.domain.client.event.BreakGlassReviewed;
import org.treatmentjourney.domain.client.event.GlassBroken;

/** Whoever opens a record in an emergency does so now, for a few hours, and somebody else looks at it afterwards (R49). */
record BreakGlassDecision(Client client, Act act) {

    BreakGlassEvent on(BreakGlassCommand command) {
        return switch (command) {
            case BreakGlass c -> {
                if (client.broken().containsKey(c.accessId())) {
                    throw new IdTaken("break-glass");
                }
                yield new GlassBroken(
                        client.clientId(),
                        Effective.at(act.now()),
                        c.accessId(),
                        c.reason(),
                        act.now().plus(Opening.LASTS),
                        Personal.of(new Note(c.words())));
            }
            case ReviewBreakGlass c -> {
                String who = client.broken().get(c.accessId());
                if (who == null) {
                    throw new Unknown("break-glass");
                }
                if (who.equals(act.person().id())) {
                    throw new RuleViolated(
                            "R49", "break-glass.own", "Somebody else looks at what you opened in an emergency.");
                }
                yield new BreakGlassReviewed(
                        client.clientId(),
                        act.effective(),
                        c.accessId(),
                        c.finding(),
                        Personal.of(new Note(c.words())));
            }
        };
    }
}
