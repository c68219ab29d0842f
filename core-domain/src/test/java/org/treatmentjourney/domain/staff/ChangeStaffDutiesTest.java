package org.treatmentjourney.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.Specification.ZONE;
import static org.treatmentjourney.domain.staff.SampleStaff.KEYWORKER;
import static org.treatmentjourney.domain.staff.SampleStaff.given;
import static org.treatmentjourney.domain.staff.SampleStaff.left;
import static org.treatmentjourney.domain.staff.SampleStaff.takenOn;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.staff.command.ChangeStaffDuties;
import org.treatmentjourney.domain.staff.event.StaffDutiesChanged;

class ChangeStaffDutiesTest {

    @Test
    void duties_change_from_today_or_from_another_day() {
        given(takenOn()).when(change(null)).then(recorded(Effective.at(NOW), TODAY));
        given(takenOn()).when(change(TODAY.plusDays(9))).then(recorded(Effective.at(NOW), TODAY.plusDays(9)));
    }

    @Test
    void only_in_services_of_the_own_organisation() {
        var refused =
                given(takenOn()).when(new ChangeStaffDuties(KEYWORKER, List.of("triage"), List.of("ward-7"), null));

        assertThat(refused.refusal()).isInstanceOf(AccessRefused.class);
    }

    @Test
    void only_of_somebody_who_works_here() {
        given().when(change(null)).unknown("staff");
        given(takenOn(), left(TODAY)).when(change(null)).refused("R34", "staff.has-left");
        given(takenOn(), left(TODAY.plusDays(1))).when(change(null)).accepted();
    }

    @Test
    void a_decision_is_not_filed_before_the_one_it_follows() {
        given(takenOn())
                .when(change(null), Effective.on(TODAY.minusDays(200), ZONE))
                .then(recorded(SampleStaff.at(0), TODAY.minusDays(200)));
    }

    private static ChangeStaffDuties change(@Nullable LocalDate from) {
        return new ChangeStaffDuties(KEYWORKER, List.of("triage"), List.of("guided-self-help"), from);
    }

    private static StaffDutiesChanged recorded(Effective effective, LocalDate from) {
        return new StaffDutiesChanged(
                KEYWORKER, Effective.at(effective.at()), List.of("triage"), List.of("guided-self-help"), from);
    }
}
