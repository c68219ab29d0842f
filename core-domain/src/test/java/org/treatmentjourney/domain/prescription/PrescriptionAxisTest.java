package org.treatmentjourney.domain.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.prescription.Told.NEW;
import static org.treatmentjourney.domain.prescription.Told.OLD;
import static org.treatmentjourney.domain.prescription.Told.daily;
import static org.treatmentjourney.domain.prescription.Told.day;
import static org.treatmentjourney.domain.prescription.Told.script;

import org.junit.jupiter.api.Test;

/** Where prescribing stands on a day: what is dangerous is said before what is on its way. */
class PrescriptionAxisTest {

    @Test
    void nothing_is_prescribed_until_something_is_and_then_it_is_active_until_it_ends() {
        Told told = new Told();
        assertThat(on(told, "2026-11-03")).isEqualTo(PrescriptionAxis.NONE);
        told.starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-10"));
        assertThat(on(told, "2026-11-03")).isEqualTo(PrescriptionAxis.ACTIVE);
        assertThat(on(told, "2026-11-11")).isEqualTo(PrescriptionAxis.GAP);
        assertThat(on(told.ended("2026-11-09"), "2026-11-11")).isEqualTo(PrescriptionAxis.ENDED);
    }

    @Test
    void on_hold_is_said_where_all_of_it_is() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-10"))
                .suspended("2026-11-04");
        assertThat(on(told, "2026-11-05")).isEqualTo(PrescriptionAxis.SUSPENDED);
        told.starts(NEW, "2026-11-05", daily("2026-11-05", "2026-11-10"));
        assertThat(on(told, "2026-11-05")).isEqualTo(PrescriptionAxis.ACTIVE);
    }

    @Test
    void a_transfer_is_followed_from_the_request_to_the_first_dose() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-10"))
                .requested("2026-11-03", "2026-11-05");
        assertThat(on(told, "2026-11-04")).isEqualTo(PrescriptionAxis.TRANSFER_REQUESTED);
        assertThat(on(told, "2026-11-06")).isEqualTo(PrescriptionAxis.GAP);
        told.accepted("2026-11-04", daily("2026-11-06", "2026-11-30"));
        assertThat(on(told, "2026-11-06")).isEqualTo(PrescriptionAxis.ACCEPTED);
        told.confirmed("2026-11-06", "2026-11-05", 0);
        assertThat(on(told, "2026-11-07")).isEqualTo(PrescriptionAxis.FIRST_DOSE_CONFIRMED);
    }

    @Test
    void a_declined_transfer_leaves_it_active() {
        Told told = new Told()
                .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-10"))
                .requested("2026-11-03", "2026-11-05")
                .declined("2026-11-04");
        assertThat(on(told, "2026-11-06")).isEqualTo(PrescriptionAxis.ACTIVE);
    }

    @Test
    void opioids_are_asked_before_other_medicines_as_long_as_they_go_on() {
        Told told = new Told()
                .starts(NEW, "2026-11-01", script("acamprosate", "2026-11-02", "2026-11-30", null, null, null))
                .starts(OLD, "2026-11-01", daily("2026-11-02", "2026-11-05"));
        assertThat(on(told, "2026-11-06")).isEqualTo(PrescriptionAxis.GAP);
        assertThat(on(told.ended("2026-11-05"), "2026-11-06")).isEqualTo(PrescriptionAxis.ACTIVE);
    }

    private static PrescriptionAxis on(Told told, String day) {
        return PrescriptionAxis.of(told.all(), day(day));
    }
}
