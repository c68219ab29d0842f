package org.treatmentjourney.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.domain.staff.value.StaffId;
import org.treatmentjourney.standalone.identity.DemoPeople;

class DemoStaffTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<Recorded<? extends DomainEvent>> log =
            new Rehearsal(TODAY, LONDON).play(DemoJourneys.steps("staff", TODAY, LONDON));

    @Test
    void everybody_who_signs_in_at_harbour_is_on_its_staff_with_all_that_their_token_says() {
        assertThat(DemoPeople.read().byName().values())
                .filteredOn(person -> person.organisation().equals("harbour"))
                .hasSize(10)
                .allSatisfy(person ->
                        assertThat(staffing(person.id()).narrow(person, TODAY)).isEqualTo(person));
    }

    @Test
    void the_locum_has_left_and_the_prescriber_was_covered_in_the_right_week() {
        assertThat(staffing("locum").goneFrom()).contains(TODAY.minusDays(135));
        assertThat(staffing("prescriber").absences())
                .singleElement()
                .satisfies(absence -> assertThat(absence.from()).isEqualTo(TODAY.minusDays(43)));
    }

    private Staffing staffing(String person) {
        List<Recorded<DomainEvent>> stream = log.stream()
                .filter(entry -> entry.stream().equals(StaffId.of("harbour", person)))
                .map(entry -> new Recorded<DomainEvent>(
                        entry.event(),
                        entry.eventId(),
                        entry.version(),
                        entry.position(),
                        entry.recordedAt(),
                        entry.actor()))
                .toList();
        return Staffing.of(stream).orElseThrow();
    }
}
