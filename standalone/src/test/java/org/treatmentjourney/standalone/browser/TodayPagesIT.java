package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.standalone.walk.OnItsOwn;

/** The day of whoever is signed in: what it shows to whom, and what is done from there. */
@OnItsOwn
@ExtendWith(InBrowser.class)
class TodayPagesIT {

    private static final Look NARROW = Look.DESK.norwegian().narrow().withoutScripts();

    @Test
    void a_clinician_sees_what_is_urgent_then_their_own_work_then_who_waits(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open("/today").looks("today-clinician");
        assertThat(clinician.text()).contains("Urgent risks", "Waiting for first contact or triage");
        clinician.open("/today?whose=all").looks("today-everybody");
        clinician.open("/today?part=later").looks("today-later");
        clinician.open("/today?whose=all&service=guided-self-help").looks("today-service");
    }

    @Test
    void on_a_telephone_in_norwegian_without_scripts(Visitors visitors) {
        assertThat(visitors.as("triage", NARROW)
                        .open("/today")
                        .looks("today-nb")
                        .text())
                .contains("Venter på");
    }

    @Test
    void a_manager_also_sees_who_has_no_keyworker(Visitors visitors) {
        assertThat(visitors.as("manager").open("/today").looks("today-manager").text())
                .contains("Without a keyworker", "Willow");
    }

    @Test
    void what_somebody_has_begun_to_write_stands_beneath_and_nobody_elses(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Woodruff");
        somebody.clinician()
                .send(
                        "PUT",
                        "/api/drafts/" + UUID.randomUUID(),
                        """
                        {"clientId": "%s", "journeyId": "%s", "form": "record-contact", "content": "Rang twice"}
                        """.formatted(somebody.client(), somebody.journey()).getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json");
        Visitor clinician = visitors.as("clinician").open("/today").looks("today-notes");
        assertThat(clinician.text()).contains("Notes that you have begun");
        assertThat(clinician.page().getAttribute("section[aria-labelledby=list-notes] a", "href"))
                .isEqualTo("/journeys/" + somebody.journey() + "/do/record-contact");
        assertThat(visitors.as("clinician2").open("/today").text()).doesNotContain("have begun");
    }

    @Test
    void reception_sees_what_it_can_arrange_and_nothing_clinical(Visitors visitors) {
        Visitor reception = visitors.as("receptionist").open("/today").looks("today-reception");
        assertThat(reception.text()).contains("To arrange").doesNotContain("Risk:", "Urgent");
    }
}
