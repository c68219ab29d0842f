package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The client is given their record, and one person with two records is linked and unlinked. */
@ExtendWith(InBrowser.class)
class HandingOutPagesIT {

    private static final String WALNUT = "/clients/3a1f0000-0000-4000-8000-000000000001";
    private static final String DONE = ".govuk-notification-banner--success";
    private static final String FILE = "main a[href$='record.html'] >> nth=0";

    @Test
    void the_record_is_one_file_in_the_clients_language_without_what_is_about_others(Visitors visitors) {
        Page page = visitors.as("manager").open(WALNUT + "/packages").page();
        assertThat(page.innerText("main")).contains("One entry that is marked as telling about somebody else");

        APIResponse file =
                page.request().get(page.url().replaceFirst("/clients/.*", "") + page.getAttribute(FILE, "href"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-disposition")).contains("attachment", "record.html");
        assertThat(file.text())
                .contains("lang=\"nb\"", "Journalen min", "Has not had a drink", "Wilhelm", "Hva som ikke er med")
                .doesNotContain("??", "she is ill", "07700 900512", "rel=\"stylesheet\"", "<script");
    }

    @Test
    void it_is_recorded_before_it_is_handed_out(Visitors visitors) {
        Somebody one = Somebody.referred(visitors, "Quill");
        visitors.program().settled();
        Visitor clinician = visitors.as("clinician").open("/clients/" + one.client() + "/packages");
        assertThat(clinician.text()).contains("Nothing has been given yet.");
        Page page = clinician.page();
        page.click("main a.govuk-button");
        page.waitForSelector("[name='form']");
        clinician.looks("give-package");
        choose(page, "form", "paper");
        choose(page, "to", "client");
        page.click("main .govuk-button-group button[type=submit]");
        page.waitForSelector(DONE);
        assertThat(clinician.looks("packages-given").text()).contains("on paper, to the client");
        assertThat(page.isVisible(FILE)).isTrue();
    }

    @Test
    void the_privacy_officer_hands_a_record_out_without_a_page_about_the_client(Visitors visitors) {
        Visitor privacy = visitors.as("privacy").open(WALNUT + "/packages").looks("packages-privacy");
        privacy.open(WALNUT + "/do/give-package").looks("give-package-privacy");
        assertThat(privacy.text()).doesNotContain("Wilhelm");
    }

    @Test
    void two_records_are_linked_and_unlinked_from_the_page_of_the_person(Visitors visitors) {
        Somebody one = Somebody.referred(visitors, "Quartz");
        Somebody other = Somebody.referred(visitors, "Quartzite");
        visitors.program().settled();
        Visitor manager = visitors.as("manager").open("/clients/" + one.client());
        Page page = manager.page();
        page.click("main a:text-is('This may be one person twice')");
        page.fill("#q", "Quartzite");
        page.click("main form[role=search] button");
        page.waitForSelector("main a[href*='" + other.client() + "'][href*='link-duplicate']");
        manager.looks("same-person");
        page.click("main a[href*='" + other.client() + "'][href*='link-duplicate']");
        assertThat(manager.looks("link-duplicate").text()).contains("Quartz", "Quartzite");
        choose(page, "reason", "client-says-so");
        page.click("main .govuk-button-group button[type=submit]");
        page.waitForSelector(DONE);
        assertThat(manager.open("/clients/" + one.client())
                        .looks("client-linked")
                        .text())
                .contains("Also registered here as", "Quartzite");

        manager.open("/links").looks("links");
        page.click("main a[href*='" + other.client() + "'][href*='unlink']");
        choose(page, "reason", "two-people");
        page.click("main .govuk-button-group button[type=submit]");
        page.waitForSelector(DONE);
        assertThat(page.innerText("main")).contains("The link is taken back.");
        assertThat(manager.open("/clients/" + one.client()).text()).doesNotContain("Also registered here as");
    }

    private static void choose(Page page, String field, String code) {
        if (page.isVisible("select[name='" + field + "']")) {
            page.selectOption("select[name='" + field + "']", code);
        } else {
            page.check("input[name='" + field + "'][value='" + code + "']");
        }
    }
}
