package org.treatmentjourney.domain.journey;

import java.util.List;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.journey.command.AcknowledgeHandover;
import org.treatmentjourney.domain.journey.command.ContactCommand;
import org.treatmentjourney.domain.journey.command.RecordContact;
import org.treatmentjourney.domain.journey.command.RecordMissedSession;
import org.treatmentjourney.domain.journey.command.RecordSession;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.HandoverAcknowledged;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.SessionMissed;
import org.treatmentjourney.domain.journey.value.MissedReason;

/** Tries, meetings, and meetings that did not take place. What really happened is never refused. */
record ContactDecision(Journey journey, Act act) {

    List<JourneyEvent> on(ContactCommand command) {
        return switch (command) {
            case RecordContact c ->
                List.of(new ContactRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.outcome(),
                        c.channel(),
                        Personal.of(new Note(c.note()))));
            case RecordSession c -> session(c);
            case RecordMissedSession c -> List.of(missed(c));
            case AcknowledgeHandover c -> {
                journey.sessions().requireKnown(c.sessionId());
                yield List.of(new HandoverAcknowledged(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.sessionId(),
                        Personal.of(new Note(c.note()))));
            }
        };
    }

    private List<JourneyEvent> session(RecordSession c) {
        journey.sessions().requireNew(c.sessionId());
        return new SessionRecord(journey.journeyId(), journey.clientId(), c, act).decide(journey.goals());
    }

    /** A meeting that is still to come can be cancelled, and is then cancelled now; nobody can yet have stayed away. */
    private SessionMissed missed(RecordMissedSession c) {
        boolean ahead = act.effective().isAfter(act.now(), act.zone());
        boolean stayedAway = c.reason() == MissedReason.DID_NOT_ATTEND;
        if (stayedAway) {
            Past.require(act);
        }
        if (c.appointmentId() != null) {
            journey.appointments().requireTime(c.appointmentId(), stayedAway, act);
        }
        return new SessionMissed(
                journey.journeyId(),
                journey.clientId(),
                ahead ? Effective.at(act.now()) : act.effective(),
                c.kind(),
                c.plannedAt(),
                c.reason(),
                c.appointmentId());
    }
}
