package org.treatmentjourney.domain.journey.event;

import java.util.UUID;

/** Structured help, each course of it for itself. */
public sealed interface InterventionEvent extends JourneyEvent
        permits InterventionReferred,
                InterventionAppointmentOffered,
                InterventionStarted,
                SubInterventionsReviewed,
                InterventionEnded {
    UUID interventionId();
}
