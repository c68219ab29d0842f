package org.treatmentjourney.command.stream;

import java.util.List;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.staff.StaffRecord;
import org.treatmentjourney.domain.staff.command.StaffCommand;
import org.treatmentjourney.domain.staff.event.StaffEvent;

/** The shell of a {@link StaffRecord}. */
@AggregateRoot(type = "staff")
final class StaffStream extends StreamShell<StaffRecord, StaffCommand, StaffEvent> {

    StaffStream() {
        super("staff", StaffEvent.class);
    }

    @Override
    List<StaffEvent> decide(@Nullable StaffRecord record, StaffCommand command, Act act, Prerequisites others) {
        return StaffRecord.decide(record, command, act, others.services(), others.colleagues(act.person()));
    }

    @Override
    StaffRecord evolve(@Nullable StaffRecord record, Recorded<StaffEvent> entry) {
        return StaffRecord.evolve(record, entry);
    }
}
