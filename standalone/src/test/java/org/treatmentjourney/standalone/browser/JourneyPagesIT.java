package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The overview of a journey, for whoever comes next. */
@ExtendWith(InBrowser.class)
class JourneyPagesIT {

    @Test
    void the_next_worker_sees_first_what_was_left_and_what_became_of_the_goals(Visitors visitors) {
        String text = visitors.as("clinician")
                .open(Demo.BIRCH.journey())
                .looks("overview-birch")
                .text();
        assertThat(text).contains("Since last time", "Open goals", "Motivation", "Review the care plan");
        assertThat(text.indexOf("Since last time")).isLessThan(text.indexOf("Where it stands"));
    }

    @Test
    void the_overview_reads_in_norwegian_on_a_telephone_without_scripts(Visitors visitors) {
        Look look = Look.DESK.norwegian().narrow().withoutScripts();
        Visitor clinician = visitors.as("clinician2", look).open(Demo.ROWAN.journey());
        assertThat(clinician.looks("overview-rowan-nb").text()).contains("Siden sist", "Slik står det til");
    }

    @Test
    void reception_sees_what_is_to_be_arranged_and_nothing_clinical(Visitors visitors) {
        Visitor reception =
                visitors.as("receptionist").open(Demo.BIRCH.journey()).looks("overview-reception");
        assertThat(reception.text())
                .contains("An appointment", "Keyworker")
                .doesNotContain("Since last time", "Stage", "goal", "Discharge", "Timeline");
    }

    @Test
    void whoever_was_discharged_is_taken_back_with_one_press(Visitors visitors) {
        Visitor clinician =
                visitors.as("clinician2").open(Demo.JUNIPER.journey()).looks("overview-discharged");
        assertThat(clinician.text()).doesNotContain("A session");
        clinician.page().click("text=They came back today");
        assertThat(clinician.looks("overview-returned").text()).contains("A session", "Opened again");
    }

    @Test
    void after_a_death_nothing_is_offered(Visitors visitors) {
        Visitor manager = visitors.as("manager").open(Demo.REED.journey()).looks("overview-died");
        assertThat(manager.text()).contains("has died").doesNotContain("More to record", "An appointment");
    }

    @Test
    void a_journey_with_little_on_it_says_what_to_do(Visitors visitors) {
        visitors.as("partner").open(Demo.POPLAR.journey()).looks("overview-declined");
        visitors.as("clinician2").open(Demo.FERN.journey()).looks("overview-fern");
    }

    @Test
    void a_review_is_offered_as_soon_as_there_is_a_plan(Visitors visitors) {
        String unplanned = "/journeys/" + Somebody.referred(visitors, "Medlar").journey();
        Visitor clinician = visitors.as("clinician");
        assertThat(offers(clinician, unplanned, "agree-initial-care-plan")).isTrue();
        assertThat(offers(clinician, unplanned, "review-care-plan")).isFalse();
        assertThat(offers(clinician, Demo.BIRCH.journey(), "review-care-plan")).isTrue();
    }

    private static boolean offers(Visitor visitor, String journey, String command) {
        return visitor.open(journey)
                        .page()
                        .locator("#offers ~ details a[href*='/do/" + command + "']")
                        .count()
                == 1;
    }
}
