package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.GiveAdvice;
import org.treatmentjourney.domain.journey.command.GiveSupplies;
import org.treatmentjourney.domain.journey.command.HelpCommand;
import org.treatmentjourney.domain.journey.command.RecordGroupNote;
import org.treatmentjourney.domain.journey.command.RecordNaloxone;
import org.treatmentjourney.domain.journey.command.RecordScreening;
import org.treatmentjourney.domain.journey.event.AdviceGiven;
import org.treatmentjourney.domain.journey.event.GroupNoteRecorded;
import org.treatmentjourney.domain.journey.event.HelpEvent;
import org.treatmentjourney.domain.journey.event.NaloxoneRecorded;
import org.treatmentjourney.domain.journey.event.ScreeningRecorded;
import org.treatmentjourney.domain.journey.event.SuppliesGiven;

/** Help given from the first contact on; it is recorded, never refused. */
record HelpDecision(Journey journey, Act act) {

    HelpEvent on(HelpCommand command) {
        return switch (command) {
            case RecordScreening c ->
                new ScreeningRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.tool(),
                        Personal.of(new ScreeningRecorded.Details(c.score(), c.finding(), c.note())));
            case GiveAdvice c ->
                new AdviceGiven(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.topics(),
                        c.language(),
                        Personal.of(new AdviceGiven.Details(c.leaflet(), c.note())));
            case RecordNaloxone c ->
                new NaloxoneRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.outcome(),
                        c.kits(),
                        Personal.of(new Note(c.note())));
            case GiveSupplies c ->
                new SuppliesGiven(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.items(),
                        Personal.of(new Note(c.note())));
            case RecordGroupNote c ->
                new GroupNoteRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.groupId(),
                        c.meetingId(),
                        Personal.of(new GroupNoteRecorded.Details(c.note(), c.concern())));
        };
    }
}
