package org.treatmentjourney.command.stream;

import java.util.List;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.selfhelp.SelfHelp;
import org.treatmentjourney.domain.selfhelp.command.SelfHelpCommand;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;

/** The shell of a course of {@link SelfHelp}. Who may work with it is who may work with its journey. */
@AggregateRoot(type = "self-help")
final class SelfHelpStream extends StreamShell<SelfHelp, SelfHelpCommand, SelfHelpEvent> {

    SelfHelpStream() {
        super("self-help", SelfHelpEvent.class);
    }

    @Override
    List<SelfHelpEvent> decide(@Nullable SelfHelp course, SelfHelpCommand command, Act act, Prerequisites others) {
        return SelfHelp.decide(course, command, act, others.journeys());
    }

    @Override
    SelfHelp evolve(@Nullable SelfHelp course, Recorded<SelfHelpEvent> entry) {
        return SelfHelp.evolve(course, entry);
    }

    @Override
    @Nullable
    About about(List<Recorded<SelfHelpEvent>> entries, Act act, Prerequisites others) {
        return others.aboutJourney(entries.getFirst().event().journeyId(), act);
    }
}
