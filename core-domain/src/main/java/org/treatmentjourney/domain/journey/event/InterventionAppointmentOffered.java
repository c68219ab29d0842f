package org.treatmentjourney.domain.journey.event;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("A first appointment was offered for an intervention.")
public record InterventionAppointmentOffered(
        UUID journeyId, UUID clientId, Effective effective, UUID interventionId, LocalDate firstAppointmentOn)
        implements InterventionEvent {}
