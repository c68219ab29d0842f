package org.treatmentjourney.command.stream;

import java.util.List;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.Journey;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.RecordGroupNote;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/** The shell of a {@link Journey}. */
@AggregateRoot(type = "journey")
final class JourneyStream extends StreamShell<Journey, JourneyCommand, JourneyEvent> {

    JourneyStream() {
        super("journey", JourneyEvent.class);
    }

    @Override
    List<JourneyEvent> decide(@Nullable Journey journey, JourneyCommand command, Act act, Prerequisites others) {
        if (command instanceof RecordGroupNote note) {
            others.requireMember(note.groupId(), note.journeyId(), act.person());
        }
        String owner = journey == null ? act.person().organisation() : journey.organisation();
        return Journey.decide(journey, command, act, others.services(), others.limits(owner));
    }

    @Override
    Journey evolve(@Nullable Journey journey, Recorded<JourneyEvent> entry) {
        return Journey.evolve(journey, entry);
    }

    @Override
    boolean isInCare() {
        return true;
    }
}
