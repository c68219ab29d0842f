package org.treatmentjourney.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.Specification.ZONE;
import static org.treatmentjourney.domain.staff.SampleStaff.BEGAN;
import static org.treatmentjourney.domain.staff.SampleStaff.KEYWORKER;
import static org.treatmentjourney.domain.staff.SampleStaff.away;
import static org.treatmentjourney.domain.staff.SampleStaff.given;
import static org.treatmentjourney.domain.staff.SampleStaff.left;
import static org.treatmentjourney.domain.staff.SampleStaff.takenOn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.staff.command.TakeOnStaff;
import org.treatmentjourney.domain.staff.event.StaffTakenOn;
import org.treatmentjourney.domain.staff.value.StaffId;

class TakeOnStaffTest {

    @Test
    void somebody_is_taken_on_from_today_if_no_day_is_said() {
        given().when(takeOn(null, null)).then(recorded(TODAY, null));
    }

    @Test
    void the_days_may_lie_ahead_or_in_the_past() {
        given().when(takeOn(TODAY.plusDays(30), TODAY.plusDays(90)))
                .then(recorded(TODAY.plusDays(30), TODAY.plusDays(90)));
        given().when(takeOn(TODAY.minusDays(30), null)).then(recorded(TODAY.minusDays(30), null));
    }

    @Test
    void a_decision_was_made_earlier_but_never_later_than_now() {
        given().when(takeOn(null, null), Effective.on(TODAY.minusDays(3), ZONE)).accepted();
        given().when(takeOn(null, null), Effective.on(TODAY.plusDays(1), ZONE)).refused("R34", "time.in-the-future");
    }

    @Test
    void the_last_day_does_not_come_before_the_first() {
        given().when(takeOn(TODAY, TODAY)).accepted();
        given().when(takeOn(TODAY, TODAY.minusDays(1))).refused("R34", "staff.until-before-from");
    }

    @Test
    void the_record_is_that_of_the_person_in_the_organisation_of_whoever_takes_them_on() {
        for (UUID other :
                List.of(StaffId.of("st-anne", "keyworker"), StaffId.of("harbour", "colleague"), new UUID(1, 1))) {
            given().when(new TakeOnStaff(other, "keyworker", List.of("clinician"), List.of(), null, null))
                    .unknown("staff");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ward-7", "nowhere"})
    void nobody_is_taken_on_for_a_service_of_somebody_else(String service) {
        var refused = given().when(new TakeOnStaff(
                KEYWORKER, "keyworker", List.of("clinician"), List.of("chemsex-clinic", service), null, null));

        assertThat(refused.refusal())
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("access.organisation"));
    }

    @Test
    void whoever_works_here_is_not_taken_on_again() {
        given(takenOn()).when(takeOn(null, null)).refused("R34", "staff.already-employed");
        given(takenOn(BEGAN, TODAY.plusDays(10)))
                .when(takeOn(TODAY.plusDays(10), null))
                .refused("R34", "staff.already-employed");
        given(takenOn(), left(TODAY.plusDays(10)))
                .when(takeOn(TODAY.plusDays(9), null))
                .refused("R34", "staff.already-employed");
    }

    @Test
    void whoever_has_left_may_come_back_with_new_duties_and_the_old_absences() {
        var back = recorded(TODAY, null);

        given(takenOn(), away(BEGAN, null, null), left(TODAY))
                .when(takeOn(TODAY, null))
                .then(back);
        var staffing = SampleStaff.staffing(takenOn(), away(BEGAN, null, null), left(TODAY), back);
        assertThat(staffing.worksOn(TODAY)).isTrue();
        assertThat(staffing.awayOn(TODAY)).isPresent();
    }

    @Test
    void a_beginning_that_never_came_is_no_obstacle() {
        given(takenOn(TODAY.plusDays(20), null), left(TODAY.plusDays(20)))
                .when(takeOn(TODAY, null))
                .accepted();
        given(takenOn(TODAY.plusDays(20), null))
                .when(takeOn(TODAY, TODAY.plusDays(19)))
                .accepted();
    }

    private static TakeOnStaff takeOn(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new TakeOnStaff(KEYWORKER, "keyworker", List.of("clinician"), List.of("chemsex-clinic"), from, until);
    }

    private static StaffTakenOn recorded(LocalDate from, @Nullable LocalDate until) {
        return new StaffTakenOn(
                KEYWORKER,
                Effective.at(NOW),
                "harbour",
                "keyworker",
                List.of("clinician"),
                List.of("chemsex-clinic"),
                from,
                until);
    }
}
