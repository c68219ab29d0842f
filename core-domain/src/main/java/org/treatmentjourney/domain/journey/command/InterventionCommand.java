package org.treatmentjourney.domain.journey.command;

/** Structured help, each course of it for itself. */
public sealed interface InterventionCommand extends JourneyCommand
        permits ReferToIntervention,
                OfferInterventionAppointment,
                StartIntervention,
                ReviewSubInterventions,
                EndIntervention {}
