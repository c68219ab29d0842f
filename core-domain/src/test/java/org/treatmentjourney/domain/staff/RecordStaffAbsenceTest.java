package org.treatmentjourney.domain.staff;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.staff.SampleStaff.KEYWORKER;
import static org.treatmentjourney.domain.staff.SampleStaff.given;
import static org.treatmentjourney.domain.staff.SampleStaff.left;
import static org.treatmentjourney.domain.staff.SampleStaff.takenOn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.staff.command.RecordStaffAbsence;
import org.treatmentjourney.domain.staff.event.StaffAbsenceRecorded;

/** R44: everybody has somebody, also while their keyworker is away. */
class RecordStaffAbsenceTest {

    @Test
    void an_absence_may_be_planned_open_ended_and_without_cover() {
        given(takenOn())
                .when(away(TODAY.plusDays(5), TODAY.plusDays(9), "colleague"))
                .then(new StaffAbsenceRecorded(
                        KEYWORKER, Effective.at(NOW), TODAY.plusDays(5), TODAY.plusDays(9), "colleague"));
        given(takenOn())
                .when(away(TODAY, null, null))
                .then(new StaffAbsenceRecorded(KEYWORKER, Effective.at(NOW), TODAY, null, null));
    }

    @Test
    void the_last_day_does_not_come_before_the_first() {
        given(takenOn()).when(away(TODAY, TODAY, null)).accepted();
        given(takenOn()).when(away(TODAY, TODAY.minusDays(1), null)).refused("R34", "staff.until-before-from");
    }

    @Test
    void nobody_covers_for_themselves() {
        given(takenOn()).when(away(TODAY, null, "keyworker")).refused("R44", "staff.successor-is-oneself");
    }

    @Test
    void whoever_covers_works_here() {
        given(takenOn()).when(away(TODAY, null, "nobody")).refused("R44", "staff.successor-not-here");
        given(takenOn()).when(away(TODAY, null, "leaver")).refused("R44", "staff.successor-not-here");
        given(takenOn()).when(away(TODAY.minusDays(1), null, "leaver")).accepted();
    }

    @Test
    void whoever_covers_is_not_away_themselves() {
        given(takenOn()).when(away(TODAY, null, "locum")).refused("R44", "staff.successor-away");
        given(takenOn()).when(away(TODAY.plusDays(26), null, "locum")).accepted();
    }

    @Test
    void only_somebody_who_works_here_can_be_away() {
        given().when(away(TODAY, null, null)).unknown("staff");
        given(takenOn(), left(TODAY)).when(away(TODAY, null, null)).refused("R34", "staff.has-left");
    }

    private static RecordStaffAbsence away(LocalDate from, @Nullable LocalDate until, @Nullable String cover) {
        return new RecordStaffAbsence(KEYWORKER, from, until, cover);
    }
}
