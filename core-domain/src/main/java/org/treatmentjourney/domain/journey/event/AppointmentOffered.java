package org.treatmentjourney.domain.journey.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Meeting;

@Sentence("An appointment was offered.")
public record AppointmentOffered(
        UUID journeyId,
        UUID clientId,
        Effective effective,
        UUID appointmentId,
        String kind,
        Instant at,
        @Nullable String with,
        Personal<Meeting> personal)
        implements AppointmentEvent {}
