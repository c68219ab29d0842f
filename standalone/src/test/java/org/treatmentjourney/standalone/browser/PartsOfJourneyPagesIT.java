package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Risks, sessions and what helps, each on a page of its own. */
@ExtendWith(InBrowser.class)
class PartsOfJourneyPagesIT {

    private static final Look TELEPHONE = Look.DESK.norwegian().narrow().withoutScripts();

    @Test
    void a_risk_is_read_with_its_levels_over_time_and_what_keeps_the_client_safe(Visitors visitors) {
        String text = visitors.as("clinician")
                .open(Demo.HAWTHORN.journey("risks"))
                .looks("risks-hawthorn")
                .text();
        assertThat(text).contains("Safety plan", "Warning signs", "What has happened", "predicts nothing");
    }

    @Test
    void urgent_risks_say_who_has_seen_them(Visitors visitors) {
        visitors.as("clinician2").open(Demo.ROWAN.journey("risks")).looks("risks-rowan");
        visitors.as("manager", TELEPHONE).open(Demo.REED.journey("risks")).looks("risks-reed-nb");
    }

    @Test
    void appointments_stand_with_what_can_be_done_about_them(Visitors visitors) {
        Visitor clinician =
                visitors.as("clinician").open(Demo.SORREL.journey("sessions")).looks("sessions-sorrel");
        assertThat(clinician.text()).contains("Planned", "Sessions held", "earlier appointments");
        visitors.as("clinician2", TELEPHONE)
                .open(Demo.ROWAN.journey("sessions"))
                .looks("sessions-rowan-nb");
        visitors.as("partner").open(Demo.POPLAR.journey("sessions")).looks("sessions-none");
    }

    @Test
    void an_appointment_is_cancelled_from_the_page_and_stands_there_as_cancelled(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(Demo.SORREL.journey("sessions"));
        clinician.page().click("text=Cancel it");
        clinician.page().check("input[name=askedBy][value=client]");
        clinician.page().click("main button[type=submit]:has-text('Save')");
        clinician.page().waitForSelector(".govuk-notification-banner--success");
        assertThat(clinician.text()).contains("The appointment is cancelled");
        clinician.looks("sessions-cancelled");
    }

    @Test
    void interventions_tell_both_waits_and_barriers_what_helped(Visitors visitors) {
        assertThat(visitors.as("clinician")
                        .open(Demo.IVY.journey("engagement"))
                        .looks("engagement-ivy")
                        .text())
                .contains("First appointment offered", "working day");
        assertThat(visitors.as("clinician2")
                        .open(Demo.FERN.journey("engagement"))
                        .looks("engagement-fern")
                        .text())
                .contains("What helped", "Polish", "may be told", "Strengths");
        visitors.as("clinician", TELEPHONE).open(Demo.IVY.journey("engagement")).looks("engagement-ivy-nb");
        visitors.as("partner").open(Demo.POPLAR.journey("engagement")).looks("engagement-none");
    }
}
