package org.treatmentjourney.domain.group.value;

import java.util.UUID;
import org.treatmentjourney.domain.shape.Required;

/** Whether one member, known by their journey, was at a meeting. */
public record MemberAttendance(
        @Required UUID journeyId, @Required GroupAttendance attendance) {}
