package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.InterventionAppointmentOffered;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record the first appointment that was offered for an intervention (R2).")
@Yields({InterventionAppointmentOffered.class})
public record OfferInterventionAppointment(
        UUID journeyId,
        @Required UUID interventionId,
        @Required LocalDate firstAppointmentOn) implements InterventionCommand {}
