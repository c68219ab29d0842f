package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.standalone.walk.Program;

/** The program goes away while somebody writes, and comes back without knowing who was signed in. */
@ExtendWith(InBrowser.class)
class LostServerIT {

    private static final String JOURNEY = "/journeys/b17c0000-0000-4000-8000-000000000002";
    private static final String CLIENT = "/api/clients/b17c0000-0000-4000-8000-000000000001";
    private static final String WORDS = "Rang twice; their sister answered and will pass on nothing.";

    @Test
    void what_was_written_is_still_there_and_is_recorded_once(Browser browser) throws Exception {
        String port = "--server.port=" + freePort();
        Path home = Files.createTempDirectory("lost");
        try (var program = new Program(home, port);
                var visitors = new Visitors(browser, program)) {
            Visitor clinician = visitors.as("clinician").open(JOURNEY + "/do/record-contact");
            Page page = clinician.page();
            page.check("input[name=outcome][value=not-reached]");
            page.selectOption("select[name=channel]", "telephone");
            page.fill("textarea[name=note]", WORDS);
            Locator save = page.locator("main form button.govuk-button:not([name])");

            program.restart(
                    () -> {
                        save.click();
                        PlaywrightAssertions.assertThat(page.locator("#trouble"))
                                .containsText("no answer");
                        PlaywrightAssertions.assertThat(page.locator("textarea[name=note]"))
                                .hasValue(WORDS);
                    },
                    port);

            save.click();
            PlaywrightAssertions.assertThat(page.locator("#trouble")).containsText("signed out");
            PlaywrightAssertions.assertThat(page.locator("textarea[name=note]")).hasValue(WORDS);

            clinician.comesBackIn("clinician");
            save.click();
            PlaywrightAssertions.assertThat(page.locator("main [data-focus]")).containsText("not been saved");
            PlaywrightAssertions.assertThat(page.locator("textarea[name=note]")).hasValue(WORDS);
            save.click();
            PlaywrightAssertions.assertThat(page.locator(".govuk-notification-banner--success"))
                    .isVisible();

            assertThat(program.as("auditor")
                            .get(CLIENT.replace("/api/", "/api/audit/") + "/events?limit=200")
                            .text())
                    .containsOnlyOnce(WORDS);
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
