package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.AppointmentCommand;
import org.treatmentjourney.domain.journey.command.BookAppointment;
import org.treatmentjourney.domain.journey.command.CancelAppointment;
import org.treatmentjourney.domain.journey.command.MoveAppointment;
import org.treatmentjourney.domain.journey.command.OfferAppointment;
import org.treatmentjourney.domain.journey.command.RecordAttendance;
import org.treatmentjourney.domain.journey.event.AppointmentBooked;
import org.treatmentjourney.domain.journey.event.AppointmentCancelled;
import org.treatmentjourney.domain.journey.event.AppointmentEvent;
import org.treatmentjourney.domain.journey.event.AppointmentMoved;
import org.treatmentjourney.domain.journey.event.AppointmentOffered;
import org.treatmentjourney.domain.journey.event.AttendanceRecorded;
import org.treatmentjourney.domain.journey.value.Attendance;
import org.treatmentjourney.domain.journey.value.Meeting;

/** Meetings that are planned, moved, kept or not. One that was cancelled may still be kept: whoever comes has come. */
record AppointmentDecision(Journey journey, Act act) {

    AppointmentEvent on(AppointmentCommand command) {
        return switch (command) {
            case OfferAppointment c -> {
                journey.appointments().requireNew(c.appointmentId());
                yield new AppointmentOffered(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.appointmentId(),
                        c.kind(),
                        c.at(),
                        c.with(),
                        Personal.of(new Meeting(c.place(), c.note())));
            }
            case BookAppointment c ->
                new AppointmentBooked(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.appointmentId(),
                        c.kind(),
                        c.at(),
                        c.with(),
                        Personal.of(new Meeting(c.place(), c.note())));
            case MoveAppointment c -> {
                journey.appointments().requireKnown(c.appointmentId());
                yield new AppointmentMoved(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.appointmentId(),
                        c.at(),
                        c.askedBy(),
                        Personal.of(new Note(c.note())));
            }
            case CancelAppointment c -> {
                journey.appointments().requireKnown(c.appointmentId());
                yield new AppointmentCancelled(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.appointmentId(),
                        c.askedBy(),
                        Personal.of(new Note(c.note())));
            }
            case RecordAttendance c -> {
                journey.appointments().requireTime(c.appointmentId(), c.attendance() == Attendance.DID_NOT_ATTEND, act);
                yield new AttendanceRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        journey.appointments().told(c.appointmentId(), act),
                        c.appointmentId(),
                        c.attendance(),
                        Personal.of(new Note(c.note())));
            }
        };
    }
}
