package org.treatmentjourney.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.standalone.walk.OnItsOwn;

/** What is done from the day without leaving it, and how it stays fresh. */
@OnItsOwn
@ExtendWith(InBrowser.class)
class ActOnTodayIT {

    private static final String LONG = "Bartholomew-Maximilian Featherstonehaugh-Cholmondeley of the Upper Harbour";

    /** Where everybody here is referred to, so that none of them falls off the first page of a list. */
    private static final String TODAY = "/today?service=chemsex-clinic";

    @Test
    void the_most_urgent_is_acknowledged_with_one_click(Visitors visitors) {
        Somebody.referred(visitors, LONG).atRisk("Says that they have nowhere to sleep tonight.");
        Visitor clinician = visitors.as("clinician").open(TODAY).looks("today-urgent");
        Page page = clinician.page();
        Locator mine = item(page, LONG, "Check an urgent risk");
        assertThat(mine).containsText("nowhere to sleep");
        Hand hand = new Hand(page).clicks("li:has-text('" + LONG + "') >> text=I have seen this");
        assertThat(item(page, LONG, "Check an urgent risk")).containsText("Seen by clinician");
        hand.isKeptAs("act on the most urgent item");
        assertThat(clinician.looks("today-acknowledged").text()).contains("The urgent risks are acknowledged");
        assertThat(hand.clicks()).isEqualTo(1);
    }

    @Test
    void the_right_form_is_one_click_away_and_leads_back(Visitors visitors) {
        Somebody.referred(visitors, "Clover");
        Visitor triage = visitors.as("triage").open(TODAY);
        Page page = triage.page();
        Hand hand = new Hand(page).clicks("li:has-text('Clover'):has-text('Get in touch') >> text=Record contact");
        assertThat(page.locator("select[name=channel]")).hasValue("telephone");
        hand.clicks("input[name=outcome][value=reached]").chooses("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/today\\?.*done=record-contact"));
        assertThat(item(page, "Clover", "Get in touch")).hasCount(0);
        hand.isKeptAs("record a contact from today");
    }

    @Test
    void work_is_put_off_with_a_reason_and_a_day_and_says_so(Visitors visitors) {
        Somebody.referred(visitors, "Sloe");
        Visitor clinician = visitors.as("clinician").open(TODAY);
        Page page = clinician.page();
        String until = Somebody.today().plusDays(3).toString();
        Locator triage = item(page, "Sloe", "Triage waiting");
        triage.locator("summary").click();
        triage.locator("input[name=until]").fill(until);
        clinician.looks("today-put-off");
        triage.locator("form button").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Reason");
        assertThat(page.locator("#until")).hasValue(until);
        page.fill("[name=reason]", "Is away until then.");
        page.locator("main form button.govuk-button:not([name])").click();
        assertThat(item(page, "Sloe", "Triage waiting")).containsText("Put off until");
    }

    @Test
    void what_keeps_people_safe_is_not_offered_to_be_put_off(Visitors visitors) {
        Somebody.referred(visitors, "Rue").atRisk("Spoke of ending it.");
        Page page = visitors.as("clinician").open(TODAY).page();
        assertThat(item(page, "Rue", "Check an urgent risk").locator("summary")).hasCount(0);
    }

    @Test
    void what_an_urgent_risk_is_reception_is_not_told(Visitors visitors) {
        Somebody.referred(visitors, "Sage").atRisk("Owes money to somebody who waits outside.");
        String asked = "/api/worklist?kind=urgent-risk&limit=200";
        assertThat(visitors.program().as("clinician").get(asked).text()).contains("waits outside");
        assertThat(visitors.program().as("receptionist").get(asked).text()).doesNotContain("waits outside");
    }

    @Test
    void that_somebody_was_on_a_ward_reception_is_not_told(Visitors visitors) {
        String asked = "/api/worklist?kind=care-plan-copy&limit=200";
        assertThat(visitors.program().as("clinician").get(asked).text()).contains("Left a ward");
        assertThat(visitors.program().as("receptionist").get(asked).text())
                .contains("owed a copy")
                .doesNotContain("ward");
    }

    @Test
    void looking_for_news_is_no_look_at_anybody_until_there_is_some(Visitors visitors) {
        Visitor prescriber = visitors.as("prescriber").open(TODAY);
        Page page = prescriber.page();
        String live = visitors.program().address() + page.getAttribute("#day", "hx-get");
        int looks = looks(visitors);
        assertThat(page.request().get(live).status()).isEqualTo(204);
        assertThat(looks(visitors)).isEqualTo(looks);
        Somebody.referred(visitors, "Yarrow");
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(page.request().get(live).text()).contains("Yarrow", "hx-get"));
    }

    @Test
    void the_day_shows_news_by_itself_but_not_while_somebody_is_busy_in_it(Visitors visitors) {
        Somebody.referred(visitors, "Tansy");
        Visitor clinician = visitors.as("clinician");
        Page page = clinician.page();
        page.clock().install();
        clinician.open(TODAY);
        Locator tansy = item(page, "Tansy", "Triage waiting");
        tansy.locator("summary").click();
        tansy.locator("input[name=reason]").fill("Half a sent");
        Somebody.referred(visitors, "Mallow");
        page.waitForResponse(
                answer -> answer.url().contains("/today/live"),
                () -> page.clock().runFor(16_000));
        assertThat(tansy.locator("input[name=reason]")).hasValue("Half a sent");
        tansy.locator("input[name=reason]").fill("");
        tansy.locator("summary").click();
        page.locator("h1").click();
        page.waitForResponse(
                answer -> answer.url().contains("/today/live"),
                () -> page.clock().runFor(16_000));
        assertThat(item(page, "Mallow", "Triage waiting")).hasCount(1);
    }

    private static Locator item(Page page, String name, String work) {
        return page.locator(".tj-work > li")
                .filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHasText(work));
    }

    private static int looks(Visitors visitors) {
        return visitors.program()
                .as("auditor")
                .get("/api/audit/access?person=prescriber&limit=200")
                .json()
                .get("items")
                .size();
    }
}
