package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plan that holds, and all that there have been. */
@ExtendWith(InBrowser.class)
class PlanPagesIT {

    private static final Look TELEPHONE_IN_NORWEGIAN =
            Look.DESK.norwegian().narrow().withoutScripts();

    @Test
    void the_plan_says_who_does_what_what_is_needed_and_when_it_is_looked_at_again(Visitors visitors) {
        Visitor clinician =
                visitors.as("clinician").open(Demo.BIRCH.journey("plan")).looks("plan");
        assertThat(clinician.text())
                .contains("Comprehensive plan of", "Who does what", "Goals in the client’s own words", "Next review")
                .contains("Drug and alcohol use", "Physical and mental health", "Offending", "Everyday and social life")
                .contains("Review this plan", "New version", "Open the client’s own copy", "not safe at home");
    }

    @Test
    void it_reads_in_norwegian_on_a_telephone_without_scripts(Visitors visitors) {
        Visitor clinician = visitors.as("clinician", TELEPHONE_IN_NORWEGIAN).open(Demo.SPRUCE.journey("plan"));
        assertThat(clinician.looks("plan-nb").text()).contains("Full plan fra", "Hvem gjør hva", "Fast kontakt");
    }

    @Test
    void without_a_plan_it_says_what_to_do(Visitors visitors) {
        Visitor clinician =
                visitors.as("clinician").open(Demo.ALDER.journey("plan")).looks("plan-none");
        assertThat(clinician.text()).contains("There is no care plan yet", "Agree an initial plan");
        visitors.as("manager").open(Demo.ALDER.journey("plan")).looks("plan-none-manager");
        clinician.open(Demo.ALDER.journey("plan/versions")).looks("versions-none");
    }

    @Test
    void reception_is_not_shown_any_of_it(Visitors visitors) {
        Page page = visitors.as("receptionist").page();
        for (String address : List.of("plan", "plan/versions", "plan/copy")) {
            Response answer = page.navigate(visitors.program().address() + Demo.BIRCH.journey(address));
            assertThat(answer.status()).as(address).isEqualTo(403);
            assertThat(page.innerText("main")).contains("Your role does not include this.");
        }
    }

    @Test
    void two_versions_stand_side_by_side_with_what_differs_in_words(Visitors visitors) {
        Visitor clinician = visitors.as("clinician")
                .open(Demo.BIRCH.journey("plan/versions?a=1&b=2"))
                .looks("versions");
        assertThat(clinician.text()).contains("Version 1", "Version 2", "Holds now", "Changed", "New", "Only here:");
        clinician.page().selectOption("#a", "2");
        clinician.page().click("text=Show");
        assertThat(clinician.looks("versions-same").text()).doesNotContain("Changed");
    }

    @Test
    void versions_read_in_norwegian_on_a_telephone_without_scripts(Visitors visitors) {
        Visitor clinician = visitors.as("clinician", TELEPHONE_IN_NORWEGIAN)
                .open(Demo.ROWAN.journey("plan/versions"))
                .looks("versions-nb");
        assertThat(clinician.text()).contains("Versjon 1", "Gjelder nå", "Endret");
        assertThat(clinician.open(Demo.IVY.journey("plan/versions")).text()).contains("Det finnes én versjon så langt");
    }
}
