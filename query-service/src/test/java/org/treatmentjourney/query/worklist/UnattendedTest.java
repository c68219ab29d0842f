package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.access.Absence;
import org.treatmentjourney.domain.access.Duties;
import org.treatmentjourney.domain.access.Staffing;

/** R44: everybody has somebody. */
class UnattendedTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Test
    void a_keyworker_who_is_there_leaves_nobody_alone() {
        assertThat(Unattended.among(staff(working("keyworker"), working("colleague")), TODAY))
                .isEmpty();
    }

    @Test
    void a_keyworker_who_has_left_leaves_their_caseload_to_nobody_from_that_day() {
        assertThat(Unattended.among(staff(left("keyworker", TODAY), left("colleague", TODAY.plusDays(1))), TODAY))
                .isEqualTo(Map.of("keyworker", duty(TODAY, Duty.KEYWORKER_LEFT)));
    }

    @Test
    void an_agreed_last_day_is_the_last_day_with_anybody() {
        Staffing over = new Staffing("keyworker", TODAY.minusDays(9), TODAY.minusDays(1), null, duties(), List.of());

        assertThat(Unattended.among(staff(over), TODAY)).containsValue(duty(TODAY, Duty.KEYWORKER_LEFT));
        assertThat(Unattended.among(staff(over), TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void a_keyworker_who_is_away_without_cover_is_missed_from_the_first_day() {
        LocalDate since = TODAY.minusDays(3);

        assertThat(Unattended.among(staff(away("keyworker", since, null)), TODAY))
                .isEqualTo(Map.of("keyworker", duty(since, Duty.KEYWORKER_AWAY)));
        assertThat(Unattended.among(staff(away("keyworker", since, null)), since.minusDays(1)))
                .isEmpty();
    }

    @Test
    void whoever_covers_has_to_be_there() {
        Staffing keyworker = away("keyworker", TODAY, "colleague");
        Duty missed = duty(TODAY, Duty.COVER_AWAY);

        assertThat(among(keyworker, working("colleague"))).isEmpty();
        assertThat(among(keyworker, left("colleague", TODAY))).contains(missed);
        assertThat(among(keyworker, away("colleague", TODAY, null))).contains(missed);
        assertThat(among(keyworker, away("colleague", TODAY, "locum"))).contains(missed);
        assertThat(among(keyworker, working("somebody-else"))).contains(missed);
    }

    @Test
    void whoever_covers_attends_to_the_journeys_of_those_who_are_away() {
        var staff = staff(
                away("keyworker", TODAY, "colleague"),
                away("locum", TODAY.plusDays(1), "colleague"),
                working("colleague"));

        assertThat(Unattended.attendedBy("colleague", staff, TODAY))
                .containsExactlyInAnyOrder("colleague", "keyworker");
        assertThat(Unattended.attendedBy("keyworker", staff, TODAY)).containsExactly("keyworker");
    }

    private static Optional<Duty> among(Staffing keyworker, Staffing other) {
        return Optional.ofNullable(
                Unattended.among(staff(keyworker, other), TODAY).get("keyworker"));
    }

    private static Duty duty(LocalDate since, String detail) {
        return new Duty(DutyKind.UNALLOCATED, since, null, detail);
    }

    private static Map<String, Staffing> staff(Staffing... people) {
        return List.of(people).stream().collect(Collectors.toMap(Staffing::person, one -> one));
    }

    private static Staffing working(String person) {
        return new Staffing(person, TODAY.minusDays(90), null, null, duties(), List.of());
    }

    private static Staffing left(String person, LocalDate on) {
        return new Staffing(person, TODAY.minusDays(90), null, on, duties(), List.of());
    }

    private static Staffing away(String person, LocalDate from, @Nullable String cover) {
        return new Staffing(person, TODAY.minusDays(90), null, null, duties(), List.of(new Absence(from, null, cover)));
    }

    private static List<Duties> duties() {
        return List.of(new Duties(TODAY.minusDays(90), List.of("clinician"), List.of()));
    }
}
