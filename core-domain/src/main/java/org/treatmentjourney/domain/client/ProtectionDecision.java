package org.treatmentjourney.domain.client;

import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.client.command.LiftRestriction;
import org.treatmentjourney.domain.client.command.MarkRecordOrdinary;
import org.treatmentjourney.domain.client.command.MarkRecordSensitive;
import org.treatmentjourney.domain.client.command.ProtectionCommand;
import org.treatmentjourney.domain.client.command.RestrictRecord;
import org.treatmentjourney.domain.client.event.ProtectionEvent;
import org.treatmentjourney.domain.client.event.RecordMarkedOrdinary;
import org.treatmentjourney.domain.client.event.RecordMarkedSensitive;
import org.treatmentjourney.domain.client.event.RecordRestricted;
import org.treatmentjourney.domain.client.event.RestrictionLifted;

/** A record is closed to whoever must not see it, and kept to few where the services are too many (R48). */
record ProtectionDecision(Client client, Act act) {

    ProtectionEvent on(ProtectionCommand command) {
        return switch (command) {
            case RestrictRecord c -> {
                if (client.terms().restricted().containsKey(c.restrictionId())) {
                    throw new IdTaken("restriction");
                }
                if (client.terms().closedTo(c.person())) {
                    throw new RuleViolated(
                            "R48", "restriction.there-already", "The record is closed to this person already.");
                }
                if (c.person().equals(act.person().id())) {
                    throw new RuleViolated(
                            "R48",
                            "restriction.of-oneself",
                            "Nobody closes a record to themselves; ask a colleague to do it.");
                }
                yield new RecordRestricted(
                        client.clientId(),
                        now(),
                        c.restrictionId(),
                        Personal.of(new RecordRestricted.Details(c.person(), c.reason(), c.note())));
            }
            case LiftRestriction c -> {
                if (!client.terms().restricted().containsKey(c.restrictionId())) {
                    throw new Unknown("restriction");
                }
                yield new RestrictionLifted(
                        client.clientId(), now(), c.restrictionId(), Personal.of(new Note(c.note())));
            }
            case MarkRecordSensitive c ->
                new RecordMarkedSensitive(
                        client.clientId(), now(), Personal.of(new RecordMarkedSensitive.Details(c.reason(), c.note())));
            case MarkRecordOrdinary c -> {
                if (!client.terms().sensitive()) {
                    throw new RuleViolated("R48", "sensitive.not-marked", "This record is not marked as sensitive.");
                }
                yield new RecordMarkedOrdinary(client.clientId(), now(), Personal.of(new Note(c.note())));
            }
        };
    }

    /** It holds from when it is recorded: a day that is past can neither be closed nor opened. */
    private Effective now() {
        return Effective.at(act.now());
    }
}
