package org.treatmentjourney.domain.staff;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.staff.SampleStaff.BEGAN;
import static org.treatmentjourney.domain.staff.SampleStaff.KEYWORKER;
import static org.treatmentjourney.domain.staff.SampleStaff.given;
import static org.treatmentjourney.domain.staff.SampleStaff.left;
import static org.treatmentjourney.domain.staff.SampleStaff.takenOn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.staff.command.RecordStaffDeparture;
import org.treatmentjourney.domain.staff.event.StaffLeft;

class RecordStaffDepartureTest {

    @Test
    void somebody_left_leaves_today_or_will_leave() {
        for (LocalDate day : List.of(BEGAN, TODAY, TODAY.plusDays(30))) {
            given(takenOn()).when(leave(day)).then(new StaffLeft(KEYWORKER, Effective.at(NOW), day));
        }
    }

    @Test
    void nobody_leaves_before_they_have_begun() {
        given(takenOn()).when(leave(BEGAN.minusDays(1))).refused("R34", "staff.left-before-begun");
    }

    @Test
    void a_departure_that_was_planned_may_come_sooner_or_later() {
        given(takenOn(), left(TODAY.plusDays(10))).when(leave(TODAY)).accepted();
        given(takenOn(), left(TODAY.plusDays(10)))
                .when(leave(TODAY.plusDays(20)))
                .accepted();
    }

    @Test
    void whoever_has_left_cannot_leave_again() {
        given(takenOn(), left(TODAY)).when(leave(TODAY)).refused("R34", "staff.has-left");
        given(takenOn(BEGAN, TODAY.minusDays(1))).when(leave(TODAY)).refused("R34", "staff.has-left");
        given().when(leave(TODAY)).unknown("staff");
    }

    private static RecordStaffDeparture leave(LocalDate on) {
        return new RecordStaffDeparture(KEYWORKER, on);
    }
}
