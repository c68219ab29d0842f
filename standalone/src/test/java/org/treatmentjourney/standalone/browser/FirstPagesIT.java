package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coming in: what a newcomer sees, and who is let in. */
@ExtendWith(InBrowser.class)
class FirstPagesIT {

    @Test
    void a_newcomer_is_told_whom_to_be_and_signs_in(Visitors visitors) {
        Visitor somebody = visitors.nobody(Look.DESK).open("/").looks("sign-in");
        assertThat(somebody.text()).contains("clinician", "receptionist", "operator");
        Visitor clinician = visitors.as("clinician").looks("start");
        assertThat(clinician.text()).contains("Welcome", "clinician2");
    }

    @Test
    void the_first_pages_read_in_norwegian_on_a_telephone_without_scripts(Visitors visitors) {
        Look look = Look.DESK.norwegian().narrow().withoutScripts();
        visitors.nobody(look).open("/").looks("sign-in-nb");
        assertThat(visitors.as("manager", look).looks("start-nb").text()).contains("Velkommen");
    }

    @Test
    void whoever_types_a_wrong_password_is_told_so(Visitors visitors) {
        Visitor somebody = visitors.nobody(Look.DESK).open("/sign-in");
        somebody.page().fill("#username", "privacy");
        somebody.page().fill("#password", "wrong");
        somebody.page().click("main button[type=submit]");
        assertThat(somebody.looks("sign-in-wrong").text()).contains("do not belong together");
    }

    @Test
    void whoever_follows_a_link_signs_in_and_gets_what_they_came_for(Visitors visitors) {
        Visitor somebody = visitors.nobody(Look.DESK).open(Demo.BIRCH.journey());
        somebody.page().fill("#username", "clinician");
        somebody.page().fill("#password", "clinician");
        somebody.page().click("main button[type=submit]");
        somebody.page().waitForURL("**" + Demo.BIRCH.journey() + "*");
        assertThat(somebody.text()).contains("Plan and goals");
    }
}
