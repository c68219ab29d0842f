package org.treatmentjourney.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Looking for somebody: what is typed, who is found, and what is offered where nobody is. */
@ExtendWith(InBrowser.class)
class FindPagesIT {

    private static final Look PLAIN = Look.DESK.norwegian().narrow().withoutScripts();

    @Test
    void nothing_typed_says_what_to_do(Visitors visitors) {
        assertThat(visitors.as("clinician").open("/clients").looks("find-empty").text())
                .contains("Type two letters", "Refer a new person");
    }

    @Test
    void people_are_found_as_their_name_is_typed_with_a_slip(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open("/clients");
        Page page = clinician.page();
        page.locator("#q").pressSequentially("hazl");
        assertThat(page.locator("#found h3").first()).hasText("Hazel");
        clinician.looks("find-typing");
        page.locator("#found a[href^='/journeys/']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/journeys/.*"));
    }

    @Test
    void without_scripts_a_button_finds_and_many_come_page_by_page(Visitors visitors) {
        Visitor reception = visitors.as("receptionist", PLAIN).open("/clients");
        reception.page().fill("#q", "birch");
        reception.page().click("main form button");
        assertThat(reception.looks("find-nb").text()).contains("Birch");
    }

    @Test
    void where_nobody_is_found_what_was_typed_goes_on_to_the_referral(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open("/clients?q=quillon zebedee 2.4.1988");
        assertThat(clinician.looks("find-nobody").text()).contains("Nobody is found");
        clinician.page().click("text=Refer this person");
        assertThat(clinician.page().inputValue("#person-name-given")).isEqualTo("Quillon");
        assertThat(clinician.page().inputValue("#person-name-family")).isEqualTo("Zebedee");
        assertThat(clinician.page().inputValue("#person-birthDate")).isEqualTo("1988-04-02");
        clinician.looks("refer-carried-over");
    }
}
