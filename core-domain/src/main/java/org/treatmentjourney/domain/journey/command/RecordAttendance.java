package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.AttendanceRecorded;
import org.treatmentjourney.domain.journey.value.Attendance;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record whether the client came to an appointment.")
@Yields({AttendanceRecorded.class})
public record RecordAttendance(
        UUID journeyId,
        @Required UUID appointmentId,
        @Required Attendance attendance,
        @Nullable String note) implements AppointmentCommand {}
