package org.treatmentjourney.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody rings for the first time, and is referred later or never. */
@ExtendWith(InBrowser.class)
class EnquiryPagesIT {

    private static final Pattern JOURNEY = Pattern.compile(".*/journeys/[0-9a-f-]{36}\\?.*");
    private static final String SAVE = "main form .govuk-button-group button";

    @Test
    void reception_writes_down_who_rings_and_goes_on_to_a_referral_on_the_same_journey(Visitors visitors) {
        Visitor reception = visitors.as("receptionist").open("/clients?q=ragna enquist");
        Page page = reception.looks("enquiry-search").page();
        page.click("text=Somebody new asks for help");
        assertThat(page.locator("#person-name-family")).hasValue("Enquist");
        assertThat(page.locator("#referral-channel")).isChecked();
        reception.looks("enquiry-new");
        page.fill("#person-contacts-0-value", "07700900188");
        page.check("input[name='referral.service'][value=guided-self-help]");
        page.fill("#referral-asksFor", "Wants to sleep again.");
        page.click(SAVE);
        assertThat(page).hasURL(JOURNEY);
        String journey = page.url().replaceAll("\\?.*", "");
        assertThat(reception.looks("enquiry-done").text()).contains("The enquiry is recorded", "no referral yet");

        visitors.program().settled();
        page.click("text=Go on to a referral");
        assertThat(page.locator("h1")).hasText("Refer Ragna Enquist");
        assertThat(page.locator("input[name='referral.service'][value=guided-self-help]"))
                .isChecked();
        reception.looks("enquiry-refer");
        page.selectOption("#referral-source", "self");
        page.click(SAVE);
        assertThat(page).hasURL(JOURNEY);
        assertThat(page.url()).startsWith(journey);
        assertThat(reception.text()).contains("The referral is recorded").doesNotContain("no referral yet");
    }

    @Test
    void what_was_asked_for_stands_in_the_referral_of_whoever_may_read_it(Visitors visitors) {
        Somebody somebody = Somebody.registered(visitors, "{\"alias\": \"Ringer\"}", "1991-01-09");
        Visitor clinician = visitors.as("clinician").open("/clients/" + somebody.client());
        Page page = clinician.page();
        page.click("text=Record an enquiry");
        assertThat(page.locator("h1")).hasText("Ringer asks for help");
        clinician.looks("enquiry-known");
        page.fill("#referral-receivedOn", "");
        page.fill("#referral-asksFor", "Somebody to talk to.");
        page.check("input[name='referral.service'][value=chemsex-clinic]");
        page.click(SAVE);
        assertThat(page.locator(".govuk-error-summary")).containsText("Received on");
        clinician.looks("enquiry-wrong");
        page.fill("#referral-receivedOn", Somebody.today().toString());
        page.click(SAVE);
        assertThat(page).hasURL(JOURNEY);
        visitors.program().settled();
        page.click("text=Go on to a referral");
        assertThat(page.locator("#referral-reason")).hasValue("Somebody to talk to.");
        assertThat(page.locator("#referral-source")).hasValue("self");
    }

    @Test
    void in_norwegian_on_a_telephone_without_scripts(Visitors visitors) {
        Look look = Look.DESK.norwegian().narrow().withoutScripts();
        Visitor reception = visitors.as("receptionist", look).open("/clients");
        Page page = reception.looks("enquiry-search-nb").page();
        page.click("text=En ny person ber om hjelp");
        page.fill("#person-name-alias", "Anonym");
        page.fill("#person-contacts-0-value", "99 88 77 66");
        page.check("input[name='referral.service'][value=guided-self-help]");
        reception.looks("enquiry-new-nb");
        page.click(SAVE);
        assertThat(page).hasURL(JOURNEY);
        assertThat(reception.looks("enquiry-done-nb").text()).contains("Henvendelsen er registrert");
    }
}
