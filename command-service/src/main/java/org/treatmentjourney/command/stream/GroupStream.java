package org.treatmentjourney.command.stream;

import java.util.List;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.group.Group;
import org.treatmentjourney.domain.group.command.GroupCommand;
import org.treatmentjourney.domain.group.event.GroupEvent;

/** The shell of a {@link Group}. */
@AggregateRoot(type = "group")
final class GroupStream extends StreamShell<Group, GroupCommand, GroupEvent> {

    GroupStream() {
        super("group", GroupEvent.class);
    }

    @Override
    List<GroupEvent> decide(@Nullable Group group, GroupCommand command, Act act, Prerequisites others) {
        return Group.decide(
                group, command, act, others.services(), journey -> others.inSight(journey, command.getClass(), act));
    }

    @Override
    Group evolve(@Nullable Group group, Recorded<GroupEvent> entry) {
        return Group.evolve(group, entry);
    }
}
