package org.treatmentjourney.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.standalone.walk.PagesApart;
import org.treatmentjourney.standalone.walk.Services;

/** Commands, views and pages are three processes over a real Axon Server, and somebody works there with a browser. */
@EnabledIfEnvironmentVariable(named = "AXONSERVER_ADDRESS", matches = ".+")
@ExtendWith({Services.Shared.class, InBrowser.class})
class AxonServerPagesIT {

    private static final Pattern JOURNEY = Pattern.compile("(.*/journeys/[0-9a-f-]{36})\\?.*");
    private static final String SAVE = "main form .govuk-button-group button";
    private static final String DONE = ".govuk-notification-banner--success";
    private static final String WORDS = "Rang twice; their sister will pass on that we asked.";

    private static PagesApart pages;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start(Services services) throws Exception {
        pages = new PagesApart(services);
    }

    @BeforeEach
    void comeIn(Browser browser) {
        come(browser, true, "clinician");
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    private void come(Browser browser, boolean scripts, String person) {
        context = browser.newContext(new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(scripts));
        page = context.newPage();
        page.navigate(pages.address() + "/");
        assertThat(page.url()).startsWith(pages.provider() + "/sign-in");
        page.fill("#username", person);
        page.fill("#password", person);
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"), () -> page.click("main button[type=submit]"));
        // The provider inside of the one program lets its forms lead to nobody else.
        page.navigate(pages.address() + "/");
        assertThat(page.url()).startsWith(pages.address());
    }

    @Test
    void somebody_signs_in_outside_refers_a_client_and_reads_it_back() {
        String journey = refer("Willow");
        assertThat(page.locator(DONE)).containsText("The referral is recorded");
        page.navigate(journey + "/timeline");
        assertThat(page.locator(".tj-banner")).containsText("Willow");
        assertThat(page.locator("main")).containsText("Referred");
        page.navigate(journey + "/do/assess-triage");
        assertThat(page.locator("main")).containsText("Came to light at the outreach van.");
        page.navigate(pages.address() + "/clients?q=willow");
        assertThat(page.locator("#found")).containsText("Willow");
    }

    @Test
    void what_is_sent_while_nobody_answers_questions_stays_on_the_page_and_is_recorded_once() throws Exception {
        String journey = refer("Sallow");
        page.navigate(journey + "/do/record-contact");
        contact();
        Locator save = page.locator(SAVE).first();

        pages.killQueries();
        save.click();
        assertThat(page.locator("#trouble")).containsText("What you wrote is still here");
        assertThat(page.locator("textarea[name=note]")).hasValue(WORDS);
        assertThat(page.context().newPage().navigate(journey).status()).isEqualTo(503);

        pages.bringQueriesBack();
        save.click();
        assertThat(page.locator(DONE)).isVisible();
        assertThat(pages.recorded(client())).containsOnlyOnce(WORDS);
        assertThat(pages.said()).doesNotContain(WORDS, "Sallow", "Exception");
    }

    @Test
    void without_scripts_it_is_kept_on_the_page_that_says_so(Browser browser) throws Exception {
        context.close();
        come(browser, false, "clinician");
        page.navigate(pages.address() + "/clients/new");
        newcomer("Osier");

        pages.killQueries();
        page.locator(SAVE).first().click();
        assertThat(page.locator("main")).containsText("What you wrote is kept on this page");
        pages.bringQueriesBack();
        page.click("main form button[type=submit]");
        assertThat(page).hasURL(JOURNEY);
        assertThat(page.locator(".tj-banner")).containsText("Osier");
    }

    @Test
    void an_operator_sees_and_rebuilds_the_views_of_another_program(Browser browser) {
        context.close();
        come(browser, true, "operator");
        page.navigate(pages.address() + "/operations");
        assertThat(page.locator("main")).containsText("Care plan");
        page.click("tr:has-text('Stages') a");
        page.click("main form button[type=submit]");
        assertThat(page.locator("main")).containsText("The rebuild of “Stages” has been asked for");
    }

    @Test
    void signing_out_ends_it_at_the_provider_too() {
        page.click(".tj-header__out button");
        assertThat(page).hasURL(pages.address() + "/signed-out");
        page.navigate(pages.address() + "/today");
        assertThat(page.url()).startsWith(pages.provider() + "/sign-in");
    }

    /** @return the address of the journey */
    private String refer(String alias) {
        page.navigate(pages.address() + "/clients/new");
        newcomer(alias);
        page.locator(SAVE).first().click();
        assertThat(page).hasURL(JOURNEY);
        Matcher address = JOURNEY.matcher(page.url());
        assertThat(address.matches()).isTrue();
        return address.group(1);
    }

    private void newcomer(String alias) {
        page.fill("#person-name-alias", alias);
        page.check("input[name='referral.service'][value=guided-self-help]");
        page.selectOption("#referral-source", "self");
        page.fill("#referral-reason", "Came to light at the outreach van.");
    }

    private void contact() {
        page.check("input[name=outcome][value=not-reached]");
        page.selectOption("select[name=channel]", "telephone");
        page.fill("textarea[name=note]", WORDS);
    }

    private String client() {
        String address = page.getAttribute(".tj-banner__name a", "href");
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
