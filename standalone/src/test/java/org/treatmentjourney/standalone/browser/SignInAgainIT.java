package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.standalone.walk.Program;

/** Whoever signed in a while ago shows who they are again before they open a record in an emergency (R49). */
@ExtendWith(InBrowser.class)
class SignInAgainIT {

    private static final String FORM = Demo.MYRTLE.client() + "/do/break-glass";

    @Test
    void the_form_sends_them_to_sign_in_and_they_come_back_to_it(Browser browser) throws Exception {
        try (var program = new Program(Files.createTempDirectory("again"), MovedClock.SOURCE);
                var visitors = new Visitors(browser, program)) {
            Visitor prescriber = visitors.as("prescriber");
            MovedClock.ahead(Duration.ofMinutes(6));
            Page page = prescriber.open(FORM).looks("sign-in-again").page();
            assertThat(prescriber.text()).contains("Sign in again").doesNotContain("Reason");
            page.click("main .govuk-button");
            assertThat(page.url()).doesNotContain(Demo.MYRTLE.client());

            MovedClock.ahead(Duration.ZERO);
            page.fill("#username", "prescriber");
            page.fill("#password", "prescriber");
            page.click("main button[type=submit]");
            page.waitForURL("**" + FORM + "*");
            page.check("input[name=reason][value=unconscious]");
            page.fill("#note", "Found in the waiting room and could not answer.");
            page.click(".govuk-button-group button[type=submit]");
            page.waitForURL("**/clients/*?seen=*");
            assertThat(prescriber.text()).contains("The record is open to you for four hours.");
        } finally {
            MovedClock.ahead(Duration.ZERO);
        }
    }
}
