package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a closed record to its review by the privacy officer, as the two of them see it (R49); and how one is closed (R48). */
@ExtendWith(InBrowser.class)
class EmergencyPagesIT {

    private static final Look TELEPHONE = Look.DESK.norwegian().narrow();

    @Test
    void a_record_is_found_opened_read_and_looked_at_afterwards(Visitors visitors) {
        Visitor triage = visitors.as("prescriber");
        Page page = triage.page();
        triage.open("/clients/emergency");
        page.fill("#name", "myrtle nearby");
        page.fill("#birthDate", "1984-02-29");
        page.click("main form button");
        assertThat(triage.looks("emergency-found").text()).contains("Myrtle");
        Page closed = visitors.as("prescriber").page();
        closed.navigate(page.url().replaceFirst("/clients/.*", Demo.MYRTLE.client()));
        assertThat(closed.innerText("main")).contains("You are not part of this person's care");
        assertThat(closed.locator("text=Open a record in an emergency").getAttribute("href"))
                .isEqualTo(Demo.MYRTLE.client() + "/do/break-glass");
        page.click("text=Open a record in an emergency");
        triage.looks("break-glass");
        page.click(".govuk-button-group button[type=submit]");
        page.waitForSelector(".govuk-error-summary");
        page.check("input[name=reason][value=unconscious]");
        page.fill("#note", "Found in the waiting room and could not answer.");
        page.click(".govuk-button-group button[type=submit]");
        page.waitForURL("**/clients/*?seen=*");
        assertThat(page.innerText("main")).contains("The record is open to you for four hours.");
        triage.open(Demo.MYRTLE.journey()).looks("opened-in-emergency");

        Visitor privacy = visitors.as("privacy");
        assertThat(privacy.open("/privacy").looks("privacy-waiting").text())
                .contains("Found in the waiting room", "prescriber", "Look at it by");
        Page theirs = privacy.page();
        theirs.click("li:has-text('waiting room') a:has-text('Look at an access')");
        theirs.check("input[name=finding][value=to-follow-up]");
        theirs.fill("#note", "Ask the ward who was there.");
        privacy.looks("review-break-glass");
        theirs.click(".govuk-button-group button[type=submit]");
        theirs.waitForURL("**/privacy?seen=*");
        assertThat(privacy.looks("privacy-reviewed").text())
                .contains("What you found is recorded.", "There is more to ask", "Ask the ward who was there.");
        visitors.as("privacy", TELEPHONE).open("/privacy").looks("privacy-nb");
    }

    @Test
    void a_record_is_closed_to_a_colleague_and_they_meet_nobody(Visitors visitors) {
        Visitor clinician = visitors.as("clinician");
        Page page = clinician.page();
        clinician.open(Demo.MYRTLE.client());
        page.click("text=Who may see this record");
        assertThat(clinician.looks("protection-myrtle").text()).contains("clinician2", "A relative", "Sensitive since");
        page.click("text=Close the record to somebody");
        page.fill("#person", "receptionist");
        page.check("input[name=reason][value=acquaintance]");
        clinician.looks("restrict-record");
        page.click(".govuk-button-group button[type=submit]");
        page.waitForURL("**/protection?seen=*");
        assertThat(page.innerText("main")).contains("receptionist", "They know each other");

        Page closed = visitors.as("clinician2").page();
        closed.navigate(page.url().replaceFirst("/clients/.*", Demo.MYRTLE.client()));
        assertThat(closed.innerText("main"))
                .contains("There is no such")
                .doesNotContain("Open a record in an emergency");
    }
}
