package org.treatmentjourney.domain.staff.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.shape.Between;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;
import org.treatmentjourney.domain.staff.event.StaffDutiesChanged;

@Sentence("Change somebody's roles and services, from today or another day on.")
@Yields({StaffDutiesChanged.class})
public record ChangeStaffDuties(
        UUID staffId,

        @Required @Between(min = 1, max = 20) @Coded("staff-role")
        List<String> roles,

        @Required @Coded(value = "service", open = true) List<String> services,
        @Nullable LocalDate from)
        implements StaffCommand {}
