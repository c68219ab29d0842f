package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.APPOINTMENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.noon;
import static org.treatmentjourney.domain.journey.SampleJourney.on;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.command.BookAppointment;
import org.treatmentjourney.domain.journey.command.CancelAppointment;
import org.treatmentjourney.domain.journey.command.MoveAppointment;
import org.treatmentjourney.domain.journey.command.OfferAppointment;
import org.treatmentjourney.domain.journey.command.RecordAttendance;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.Attendance;

class AppointmentTest {

    @Test
    void an_appointment_is_offered_once_and_booked_with_or_without_an_offer() {
        begun().when(new OfferAppointment(JOURNEY, APPOINTMENT, "brief", noon(25), null, null, null))
                .taken("appointment");
        assertThat(begun().when(book(APPOINTMENT, 25)).accepted()).isNotEmpty();
        assertThat(begun().when(book(new UUID(5, 9), 25)).accepted()).isNotEmpty();
    }

    @Test
    void one_that_nobody_planned_is_neither_moved_nor_cancelled_nor_kept() {
        UUID nobodys = new UUID(5, 9);
        begun().when(new MoveAppointment(JOURNEY, nobodys, noon(25), "client", null))
                .unknown("appointment");
        begun().when(new CancelAppointment(JOURNEY, nobodys, "client", null)).unknown("appointment");
        begun().when(new RecordAttendance(JOURNEY, nobodys, Attendance.ATTENDED, null))
                .unknown("appointment");
    }

    @Test
    void nobody_has_stayed_away_before_it_is_time_but_whoever_comes_early_has_come() {
        List<JourneyEvent> past = new ArrayList<>(begun().past());
        past.addAll(begun().when(new MoveAppointment(JOURNEY, APPOINTMENT, noon(25), "client", null))
                .accepted());

        given(past).when(attendance(Attendance.DID_NOT_ATTEND)).refused("R34", "time.in-the-future");
        assertThat(given(past).when(attendance(Attendance.ATTENDED)).accepted())
                .extracting(JourneyEvent::effective)
                .containsExactly(Effective.at(Specification.NOW));
    }

    @Test
    void an_appointment_was_kept_or_missed_when_it_was_planned_unless_another_time_is_said() {
        for (Attendance attendance : Attendance.values()) {
            assertThat(begun().when(attendance(attendance)).accepted())
                    .extracting(JourneyEvent::effective)
                    .containsExactly(Effective.at(noon(17)));
            assertThat(begun().when(attendance(attendance), on(20)).accepted())
                    .extracting(JourneyEvent::effective)
                    .containsExactly(on(20));
        }
    }

    @Test
    void whoever_comes_although_it_was_cancelled_has_come() {
        List<JourneyEvent> past = new ArrayList<>(begun().past());
        past.addAll(begun().when(new CancelAppointment(JOURNEY, APPOINTMENT, "client", null))
                .accepted());
        assertThat(given(past)
                        .when(new RecordAttendance(JOURNEY, APPOINTMENT, Attendance.ATTENDED, null))
                        .accepted())
                .isNotEmpty();
    }

    private static RecordAttendance attendance(Attendance attendance) {
        return new RecordAttendance(JOURNEY, APPOINTMENT, attendance, null);
    }

    private static BookAppointment book(UUID id, int day) {
        return new BookAppointment(JOURNEY, id, "brief", noon(day), null, null, null);
    }
}
