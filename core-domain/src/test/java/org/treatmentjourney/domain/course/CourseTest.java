package org.treatmentjourney.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.event.AttendanceRecorded;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.value.Attendance;
import org.treatmentjourney.domain.journey.value.Exit;

class CourseTest {

    private static final UUID JOURNEY = new UUID(1, 1);
    private static final UUID CLIENT = new UUID(2, 1);

    @Test
    void a_refusal_ends_a_journey_until_the_service_takes_it_after_all_or_meets_the_client() {
        assertThat(after(declined(5)).declined(Specification.ZONE)).isTrue();
        assertThat(after(declined(5)).ended(Specification.ZONE)).isTrue();
        assertThat(after(declined(5), accepted(6)).ended(Specification.ZONE)).isFalse();
        assertThat(after(declined(5), came(7, Attendance.ATTENDED)).ended(Specification.ZONE))
                .isFalse();
        assertThat(after(declined(5), came(7, Attendance.DID_NOT_ATTEND)).ended(Specification.ZONE))
                .isTrue();
    }

    @Test
    void a_death_ends_it_for_good() {
        Course course = after(died(5), came(7, Attendance.ATTENDED));
        assertThat(course.ended(Specification.ZONE)).isTrue();
        assertThat(course.endedByDeath()).isTrue();
    }

    @Test
    void help_that_begins_opens_a_refused_journey() {
        var started = new InterventionStarted(JOURNEY, CLIENT, on(8), new UUID(6, 1));
        assertThat(after(declined(5), started).ended(Specification.ZONE)).isFalse();
    }

    @Test
    void a_death_told_by_a_discharge_ends_it_for_good_as_well() {
        Course course = after(discharged(5, Exit.DIED), came(7, Attendance.ATTENDED));
        assertThat(course.ended(Specification.ZONE)).isTrue();
        assertThat(course.endedByDeath()).isTrue();
    }

    @Test
    void whoever_is_referred_again_is_neither_refused_nor_discharged() {
        assertThat(after(declined(5), referred(6)).ended(Specification.ZONE)).isFalse();
        assertThat(after(discharged(5, Exit.PLANNED), referred(6)).ended(Specification.ZONE))
                .isFalse();
    }

    private static JourneyEvent referred(int day) {
        return new ClientReferred(
                JOURNEY,
                CLIENT,
                on(day),
                "harbour",
                "chemsex-clinic",
                "self",
                null,
                true,
                Personal.of(new ClientReferred.Details(null, null, null, null, null)));
    }

    private static JourneyEvent discharged(int day, Exit exit) {
        return new Discharged(
                JOURNEY,
                CLIENT,
                on(day),
                exit,
                "moved-away",
                null,
                null,
                null,
                null,
                Personal.of(new Discharged.Details(null, null, null, null)));
    }

    private static Course after(JourneyEvent... events) {
        Course course = Course.BEGUN;
        long position = 0;
        for (JourneyEvent event : events) {
            course = course.after(event, new Moment(event.effective(), ++position), Specification.ZONE);
        }
        return course;
    }

    private static JourneyEvent declined(int day) {
        return new ReferralDeclined(
                JOURNEY,
                CLIENT,
                on(day),
                "no-room",
                null,
                Personal.of(new ReferralDeclined.Details("full until May", null, null)));
    }

    private static JourneyEvent accepted(int day) {
        return new ReferralAccepted(JOURNEY, CLIENT, on(day), Personal.of(new ReferralAccepted.Details(null, null)));
    }

    private static JourneyEvent came(int day, Attendance attendance) {
        return new AttendanceRecorded(
                JOURNEY, CLIENT, on(day), new UUID(5, 1), attendance, Personal.of(new Note(null)));
    }

    private static JourneyEvent died(int day) {
        return new DeathRecorded(JOURNEY, CLIENT, on(day), Personal.of(new DeathRecorded.Details(null, null, null)));
    }

    private static Effective on(int day) {
        return Effective.on(LocalDate.of(2026, 11, day), Specification.ZONE);
    }
}
