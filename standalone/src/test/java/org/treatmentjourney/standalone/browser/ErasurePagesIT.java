package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.domain.settings.value.SettingsId;
import org.treatmentjourney.standalone.walk.OnItsOwn;
import org.treatmentjourney.standalone.walk.Program;
import org.treatmentjourney.standalone.walk.Reply;

/** The privacy officer sees what waits, holds it back or does it, and sees what was done. */
@OnItsOwn
@ExtendWith(InBrowser.class)
class ErasurePagesIT {

    private final UUID client = UUID.randomUUID();

    @Test
    void what_a_manager_asks_for_the_privacy_officer_does(Visitors visitors) {
        Program program = visitors.program();
        register(program);
        Visitor manager = visitors.as("manager").open("/clients/" + client);
        manager.page().click("text=Ask for the record to be erased");
        manager.page().check("text=The client asks for it");
        save(manager.looks("form-request-erasure").page());
        assertThat(manager.text()).contains("It is recorded that the record is to be erased.");

        Visitor privacy = visitors.as("privacy").open("/privacy");
        assertThat(privacy.looks("privacy-keeping").text())
                .contains("to be erased: somebody asked for it", "need not be kept for longer");
        Page page = privacy.page();
        page.click("text=to be erased: somebody asked for it");
        page.waitForURL(address -> address.contains("/privacy/erasure"));
        assertThat(privacy.looks("erasure").text()).contains("The client asks for it: asked for by manager");
        page.click("a:has-text('Place a legal hold: Hawthorn')");
        page.check("text=A complaint or claim");
        save(privacy.looks("form-place-legal-hold").page());
        assertThat(privacy.looks("erasure-held").text()).contains("A complaint or claim: placed by privacy");
        page.click("a:has-text('Lift the legal hold: Hawthorn')");
        save(page);
        page.click("a:has-text('Erase the record: Hawthorn')");
        save(privacy.looks("form-erase-client").page());
        program.settled();
        privacy.open("/privacy/erasure");
        assertThat(privacy.looks("erasure-done").text())
                .contains("Erased by privacy")
                .doesNotContain("Hawthorn");
        assertThat(manager.open("/clients/" + client).text()).contains("Erased on");
    }

    private static void save(Page page) {
        page.click("button:text-is('Save')");
        page.waitForURL(address -> !address.contains("/do/"));
    }

    private void register(Program program) {
        ok(program.as("manager")
                .post(
                        "/api/clients/" + client + "/register-client",
                        "{\"name\": {\"alias\": \"Hawthorn\"}, \"language\": \"en\"}"));
        ok(program.as("manager")
                .post(
                        "/api/settings/" + SettingsId.of("harbour") + "/change-due-work-setting",
                        "{\"setting\": \"retention\", \"value\": \"0d\"}"));
        program.settled();
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isBetween(200, 201);
    }
}
