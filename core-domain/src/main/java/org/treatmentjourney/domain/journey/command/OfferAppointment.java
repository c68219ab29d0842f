package org.treatmentjourney.domain.journey.command;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.AppointmentOffered;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.PersonId;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Offer an appointment.")
@Yields({AppointmentOffered.class})
public record OfferAppointment(
        UUID journeyId,
        @Required UUID appointmentId,
        @Required @Coded("appointment-kind") String kind,
        @Required Instant at,
        @PersonId @Nullable String with,
        @Nullable String place,
        @Nullable String note)
        implements AppointmentCommand {}
