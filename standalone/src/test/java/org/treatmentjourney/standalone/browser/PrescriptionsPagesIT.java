package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whether every day is covered, seen by those who have to see to it. */
@ExtendWith(InBrowser.class)
class PrescriptionsPagesIT {

    private static final Look TELEPHONE = Look.DESK.norwegian().narrow().withoutScripts();

    @Test
    void a_closed_day_is_an_alarm_until_a_dose_is_taken_home_for_it(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open("/today").looks("today-prescription-alarm");
        assertThat(clinician.text()).contains("Willow", "Nobody gets a dose for");

        clinician.open(Demo.WILLOW.journey()).looks("journey-dose-strip");
        assertThat(clinician.text()).contains("Doses, the week behind", "Closed, no dose", "020 7946 0130");

        clinician.open(Demo.WILLOW.journey("prescriptions")).looks("prescriptions-willow");
        assertThat(clinician.text())
                .contains("Methadone, 50 mg", "Missed", "Closed, no dose", "It prescribes nothing")
                .doesNotContain("Change the dose");
        clinician.page().click("main a:has-text('Arrange a collection')");
        String closed = LocalDate.now(ZoneId.of("Europe/London")).plusDays(3).toString();
        clinician.page().fill("input[name=collectOn]", closed);
        clinician.page().click("main button[type=submit]:has-text('Save')");
        clinician.page().waitForSelector(".govuk-notification-banner--success");
        assertThat(clinician.text()).contains("The collection is recorded").doesNotContain("Closed, no dose");
    }

    @Test
    void a_transfer_says_what_is_missing_and_its_first_dose_waits_for_the_checks(Visitors visitors) {
        Visitor clinician = visitors.as("clinician")
                .open(Demo.ELDER.journey("prescriptions"))
                .looks("prescriptions-elder");
        assertThat(clinician.text()).contains("Two at once", "the day of the last dose here", "accepted");
        clinician.page().click("main a:has-text('Confirm the first dose')");
        clinician.page().fill("input[name=cancelledOn]", "2026-01-01");
        clinician.page().click("main button[type=submit]:has-text('Save')");
        clinician.page().waitForSelector(".govuk-error-summary");
        clinician.looks("first-dose-refused");
        assertThat(clinician.text()).contains("Who checked the last dose", "This is needed");
    }

    @Test
    void a_transfer_without_a_day_between_reads_on_a_telephone(Visitors visitors) {
        Visitor prescriber = visitors.as("prescriber", TELEPHONE)
                .open(Demo.IVY.journey("prescriptions"))
                .looks("prescriptions-nb");
        assertThat(prescriber.text()).contains("Resepter", "første dose bekreftet", "Endre dosen", "Tilsyn");
        visitors.as("partner").open(Demo.POPLAR.journey("prescriptions")).looks("prescriptions-none");
    }

    @Test
    void whoever_discharges_is_told_of_the_opioid(Visitors visitors) {
        assertThat(visitors.as("clinician")
                        .open(Demo.IVY.journey("do/discharge"))
                        .looks("discharge-prescribed")
                        .text())
                .contains("An opioid is prescribed here", "Methadone");
    }
}
