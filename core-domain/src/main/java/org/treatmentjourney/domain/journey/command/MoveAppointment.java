package org.treatmentjourney.domain.journey.command;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.AppointmentMoved;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Move an appointment to another time.")
@Yields({AppointmentMoved.class})
public record MoveAppointment(
        UUID journeyId,
        @Required UUID appointmentId,
        @Required Instant at,
        @Required @Coded("asked-by") String askedBy,
        @Nullable String note)
        implements AppointmentCommand {}
