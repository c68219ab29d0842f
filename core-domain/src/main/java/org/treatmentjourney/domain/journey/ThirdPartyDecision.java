package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.MarkThirdParty;
import org.treatmentjourney.domain.journey.command.ThirdPartyCommand;
import org.treatmentjourney.domain.journey.command.UnmarkThirdParty;
import org.treatmentjourney.domain.journey.event.ThirdPartyEvent;
import org.treatmentjourney.domain.journey.event.ThirdPartyMarked;
import org.treatmentjourney.domain.journey.event.ThirdPartyUnmarked;

/** What tells about somebody else is marked and never edited (R38). */
record ThirdPartyDecision(Journey journey, Act act) {

    ThirdPartyEvent on(ThirdPartyCommand command) {
        boolean marked = journey.thirdParty().contains(command.eventId());
        return switch (command) {
            case MarkThirdParty c -> {
                if (marked) {
                    throw new RuleViolated(
                            "R38",
                            "entry.third-party-already",
                            "This entry is marked already; the client's copies leave it out.");
                }
                yield new ThirdPartyMarked(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.eventId(),
                        Personal.of(new Note(c.note())));
            }
            case UnmarkThirdParty c -> {
                if (!marked) {
                    throw new RuleViolated(
                            "R38", "entry.third-party-not", "This entry is not marked as telling about somebody else.");
                }
                yield new ThirdPartyUnmarked(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.eventId(),
                        Personal.of(new Note(c.note())));
            }
        };
    }
}
