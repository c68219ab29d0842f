package org.treatmentjourney.domain.group.command;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.group.event.GroupSessionHeld;
import org.treatmentjourney.domain.group.value.MemberAttendance;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record a meeting of a group: each member once, and why if fewer than two of the pool led it (R27).")
@Yields({GroupSessionHeld.class})
public record RecordGroupSession(
        UUID groupId,
        @Required UUID meetingId,
        @Required Instant startedAt,
        @Required @Between(min = 1, max = 600) Integer minutes,
        @Required @PersonId @Between(min = 0, max = 20) List<String> facilitators,
        @Coded("staffing-shortfall") @Nullable String shortfall,
        @Required List<MemberAttendance> attendance,
        @Required Boolean timeForConcerns,
        @Short @Nullable List<String> given,
        @Nullable String note)
        implements GroupCommand {
    @Override
    public When when() {
        return When.at(startedAt);
    }
}
