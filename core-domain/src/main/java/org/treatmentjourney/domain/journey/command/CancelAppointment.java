package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.AppointmentCancelled;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Cancel an appointment.")
@Yields({AppointmentCancelled.class})
public record CancelAppointment(
        UUID journeyId,
        @Required UUID appointmentId,
        @Required @Coded("asked-by") String askedBy,
        @Nullable String note)
        implements AppointmentCommand {}
