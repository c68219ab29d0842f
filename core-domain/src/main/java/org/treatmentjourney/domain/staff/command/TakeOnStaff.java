package org.treatmentjourney.domain.staff.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Begins;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;
import org.treatmentjourney.domain.staff.event.StaffTakenOn;

@Sentence("Take somebody on, from today or another day, in some services or in all of the organisation.")
@Yields({StaffTakenOn.class})
public record TakeOnStaff(
        UUID staffId,
        @Required @PersonId String person,

        @Required @Between(min = 1, max = 20) @Coded("staff-role")
        List<String> roles,

        @Required @Coded(value = "service", open = true) List<String> services,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements StaffCommand, Begins {}
