package org.treatmentjourney.domain.journey.command;

/** Meetings that are planned, moved, kept or not. */
public sealed interface AppointmentCommand extends JourneyCommand
        permits OfferAppointment, BookAppointment, MoveAppointment, CancelAppointment, RecordAttendance {}
