package org.treatmentjourney.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.staff.event.StaffAbsenceRecorded;
import org.treatmentjourney.domain.staff.event.StaffDutiesChanged;
import org.treatmentjourney.domain.staff.event.StaffEvent;
import org.treatmentjourney.domain.staff.event.StaffLeft;
import org.treatmentjourney.domain.staff.event.StaffTakenOn;
import org.treatmentjourney.domain.staff.value.StaffId;

/** What holds of a record on a day. The keyworker is taken on from the 10th of March to the 20th, if nothing else is said. */
class StaffingTest {

    private static final UUID KEYWORKER = StaffId.of("harbour", "keyworker");
    private static final Effective THEN = Effective.at(Specification.NOW);
    private static final StaffTakenOn TAKEN_ON = takenOn("2026-03-20", List.of("chemsex-clinic"));
    private static final StaffTakenOn FOR_GOOD = takenOn(null, List.of("chemsex-clinic"));

    @Test
    void of_somebody_of_whom_nothing_is_recorded_nothing_is_known() {
        assertThat(Staffing.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09, false", "2026-03-10, true", "2026-03-20, true", "2026-03-21, false"})
    void the_first_and_the_last_day_are_days_of_work(LocalDate day, boolean works) {
        assertThat(staffing(TAKEN_ON).worksOn(day)).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-14, true", "2026-03-15, false", "2026-03-16, false"})
    void the_day_on_which_somebody_left_is_no_day_of_work(LocalDate day, boolean works) {
        assertThat(staffing(TAKEN_ON, left("2026-03-15")).worksOn(day)).isEqualTo(works);
    }

    @Test
    void whichever_end_comes_first_is_the_end() {
        assertThat(staffing(TAKEN_ON, left("2026-05-01")).goneFrom()).contains(day("2026-03-21"));
        assertThat(staffing(TAKEN_ON, left("2026-03-12")).goneFrom()).contains(day("2026-03-12"));
        assertThat(staffing(FOR_GOOD).goneFrom()).isEmpty();
    }

    @Test
    void what_was_said_last_of_a_departure_holds() {
        assertThat(staffing(FOR_GOOD, left("2026-03-12"), left("2026-04-01")).goneFrom())
                .contains(day("2026-04-01"));
        assertThat(staffing(FOR_GOOD, left("2026-04-01"), left("2026-03-12")).goneFrom())
                .contains(day("2026-03-12"));
    }

    @Test
    void duties_hold_from_their_day_until_the_next_ones() {
        var staffing = staffing(FOR_GOOD, duties("2026-06-01", "manager"), duties("2026-04-01", "triage"));

        assertThat(staffing.dutiesOn(day("2026-03-31")).roles()).containsExactly("clinician");
        assertThat(staffing.dutiesOn(day("2026-04-01")).roles()).containsExactly("triage");
        assertThat(staffing.dutiesOn(day("2026-06-01")).roles()).containsExactly("manager");
    }

    @Test
    void an_absence_lasts_from_its_first_day_to_its_last_or_until_more_is_known() {
        var week = staffing(FOR_GOOD, away("2026-04-01", "2026-04-07", "colleague"));

        assertThat(week.awayOn(day("2026-03-31"))).isEmpty();
        assertThat(week.awayOn(day("2026-04-01")))
                .contains(new Absence(day("2026-04-01"), day("2026-04-07"), "colleague"));
        assertThat(week.awayOn(day("2026-04-07"))).isPresent();
        assertThat(week.awayOn(day("2026-04-08"))).isEmpty();
        assertThat(staffing(FOR_GOOD, away("2026-04-01", null, null)).awayOn(day("2027-01-01")))
                .isPresent();
    }

    @Test
    void the_same_first_day_says_an_absence_anew() {
        var back = staffing(FOR_GOOD, away("2026-04-01", null, null), away("2026-04-01", "2026-04-03", "colleague"));

        assertThat(back.absences()).hasSize(1);
        assertThat(back.awayOn(day("2026-04-04"))).isEmpty();
    }

    @Test
    void of_two_absences_at_a_time_the_one_that_began_last_says_who_covers() {
        var twice = staffing(
                FOR_GOOD, away("2026-04-05", "2026-04-06", "colleague"), away("2026-04-01", "2026-04-30", "locum"));

        assertThat(twice.awayOn(day("2026-04-06")).map(Absence::cover)).contains("colleague");
        assertThat(twice.awayOn(day("2026-04-07")).map(Absence::cover)).contains("locum");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-09, access.not-yet", "2026-03-21, access.left"})
    void nobody_acts_before_they_begin_or_after_they_end(LocalDate day, String code) {
        assertRefused(staffing(TAKEN_ON), claimed(Set.of("chemsex-clinic"), Role.CLINICIAN), day, code);
    }

    @Test
    void a_departure_that_was_recorded_today_ends_access_today() {
        assertRefused(
                staffing(FOR_GOOD, left("2026-03-15")),
                claimed(Set.of(), Role.CLINICIAN),
                day("2026-03-15"),
                "access.left");
    }

    @Test
    void a_token_gives_no_role_that_is_not_recorded_and_a_record_none_that_the_token_lacks() {
        var narrowed = staffing(FOR_GOOD)
                .narrow(claimed(Set.of("chemsex-clinic"), Role.CLINICIAN, Role.MANAGER), day("2026-03-15"));
        assertThat(narrowed.roles()).containsExactly(Role.CLINICIAN);
        assertThat(narrowed.id()).isEqualTo("keyworker");
        assertThat(narrowed.organisation()).isEqualTo("harbour");

        var other = staffing(FOR_GOOD).narrow(claimed(Set.of("chemsex-clinic"), Role.TRIAGE), day("2026-03-15"));
        assertThat(other.roles()).isEmpty();
    }

    /** No services stands for all of them, on either side. */
    @ParameterizedTest
    @CsvSource({"a b,   a,   a", "a,     a b, a", "a b c, b c, b c", "'',    a,   a", "a,     '',  a", "'',    '',  ''"
    })
    void services_are_those_that_token_and_record_have_in_common(String token, String recorded, String common) {
        var narrowed = staffing(takenOn(null, List.copyOf(words(recorded))))
                .narrow(claimed(words(token), Role.CLINICIAN), day("2026-03-15"));

        assertThat(narrowed.services()).isEqualTo(words(common));
    }

    @Test
    void no_service_in_common_is_a_refusal_and_not_the_whole_organisation() {
        assertRefused(
                staffing(FOR_GOOD), claimed(Set.of("ward-7"), Role.CLINICIAN), day("2026-03-15"), "access.services");
    }

    private static void assertRefused(Staffing staffing, Person claimed, LocalDate day, String code) {
        assertThatThrownBy(() -> staffing.narrow(claimed, day))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static Staffing staffing(StaffEvent... events) {
        return Staffing.of(Specification.recorded(List.of(events))).orElseThrow();
    }

    private static Person claimed(Set<String> services, Role... roles) {
        return new Person("keyworker", Set.of(roles), "harbour", services);
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" ", -1));
    }

    private static StaffTakenOn takenOn(@Nullable String until, List<String> services) {
        return new StaffTakenOn(
                KEYWORKER,
                THEN,
                "harbour",
                "keyworker",
                List.of("clinician"),
                services,
                day("2026-03-10"),
                until == null ? null : day(until));
    }

    private static StaffDutiesChanged duties(String from, String role) {
        return new StaffDutiesChanged(KEYWORKER, THEN, List.of(role), List.of(), day(from));
    }

    private static StaffAbsenceRecorded away(String from, @Nullable String until, @Nullable String cover) {
        return new StaffAbsenceRecorded(KEYWORKER, THEN, day(from), until == null ? null : day(until), cover);
    }

    private static StaffLeft left(String on) {
        return new StaffLeft(KEYWORKER, THEN, day(on));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
