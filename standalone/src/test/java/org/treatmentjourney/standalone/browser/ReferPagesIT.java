package org.treatmentjourney.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Referring somebody: new or known, alike or not, sent once or twice. */
@ExtendWith(InBrowser.class)
class ReferPagesIT {

    private static final Look PLAIN = Look.DESK.norwegian().narrow().withoutScripts();
    private static final Pattern JOURNEY = Pattern.compile(".*/journeys/[0-9a-f-]{36}\\?.*");
    private static final String SAVE = "main form .govuk-button-group button";

    @Test
    void a_practised_hand_finds_out_that_somebody_is_new_and_refers_them_in_less_than_two_minutes(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open("/today");
        Page page = clinician.page();
        Hand hand = new Hand(page).clicks("text=Find or refer");
        assertThat(page.locator("#q")).isFocused();
        hand.types("ida quist 2.4.1988");
        assertThat(page.locator("#found")).containsText("Nobody is found");
        hand.clicks("text=Refer this person");
        assertThat(page.locator("#person-name-family")).hasValue("Quist");
        hand.clicks("#person-contacts-0-value").types("07700900123").presses("Tab", 2);
        hand.chooses("Space").presses("Tab", 1).chooses("ArrowDown").presses("Tab", 3);
        hand.chooses("ArrowDown").presses("Tab", 1).types("The cl").presses("Tab", 1);
        hand.types("Took G on Saturday and does not want that again.").presses("Tab", 1);
        hand.presses("Tab", 7).chooses("Space").chooses("Enter");
        assertThat(page).hasURL(JOURNEY);
        assertThat(page.locator(".tj-banner")).containsText("Ida Quist");
        assertThat(page.locator(".tj-banner")).containsText("leave no message");
        assertThat(clinician.text()).contains("The referral is recorded");
        hand.isKeptAs("refer a client");
        assertThat(hand.seconds()).as(hand.toString()).isLessThan(120);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_lost(Visitors visitors) {
        Visitor triage = visitors.as("triage").open("/clients/new").looks("refer-new");
        Page page = triage.page();
        page.fill("#person-name-given", "Nora");
        page.fill("#person-contacts-0-nameToUse", "Nora from the library");
        page.fill("#referral-receivedOn", "");
        page.fill("#referral-reason", "Rang by herself.");
        page.click(SAVE);
        assertThat(page.locator(".govuk-error-summary li"))
                .containsText(new String[] {"Name", "Telephone", "Referral source", "Service", "Received on"});
        triage.looks("refer-new-wrong");
        assertThat(page.inputValue("#person-contacts-0-nameToUse")).isEqualTo("Nora from the library");
        assertThat(page.inputValue("#referral-reason")).isEqualTo("Rang by herself.");
    }

    @Test
    void in_norwegian_on_a_telephone_without_scripts(Visitors visitors) {
        Visitor reception =
                visitors.as("receptionist", PLAIN).open("/clients/new").looks("refer-new-nb");
        Page page = reception.page();
        page.fill("#person-name-alias", "Sigrun");
        minimum(page);
        page.click("main details summary");
        page.click("button[value='person.contacts']");
        assertThat(page.inputValue("#person-name-alias")).isEqualTo("Sigrun");
        page.click(SAVE);
        assertThat(page).hasURL(JOURNEY);
    }

    @Test
    void whoever_is_like_somebody_known_is_looked_at_before_anything_is_recorded(Visitors visitors) {
        Somebody known = Somebody.registered(visitors, "{\"given\": \"Thea\", \"family\": \"Vinter\"}", "1979-08-23");
        Visitor clinician = visitors.as("clinician").open("/clients/new?q=tea vinter 23.8.1979");
        Page page = clinician.page();
        minimum(page);
        page.fill("#referral-reason", "Comes back.");
        page.click(SAVE);
        assertThat(page.locator(".tj-alike")).containsText("Thea Vinter");
        clinician.looks("refer-alike");
        page.click(".tj-alike button[name=_person]");
        assertThat(page.locator("h1")).hasText("Refer Thea Vinter");
        assertThat(page.locator("#referral-reason")).hasValue("Comes back.");
        clinician.looks("refer-known");
        page.click(SAVE);
        assertThat(page).hasURL(JOURNEY);
        assertThat(page.locator(".tj-banner")).containsText("Thea Vinter");

        clinician.open("/clients/new?q=thea vinter 23.8.1979");
        minimum(page);
        page.click(SAVE);
        page.click(".tj-alike__none");
        assertThat(page).hasURL(JOURNEY);
        assertThat(visitors.program()
                        .as("clinician")
                        .get("/api/clients?q=thea+vinter")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(2);
        assertThat(page.locator(".tj-banner__name a")).not().hasAttribute("href", "/clients/" + known.client());
    }

    @Test
    void sent_twice_it_is_recorded_once(Visitors visitors) {
        Page page = visitors.as("clinician").open("/clients/new").page();
        page.fill("#person-name-alias", "Doubled");
        minimum(page);
        String written = written(page);
        String first = sent(page, written).url();
        assertThat(first).matches(JOURNEY);
        assertThat(sent(page, written + "&_new=true").url()).isEqualTo(first);
    }

    @Test
    void where_the_referral_is_refused_the_person_is_there_and_the_form_says_what_to_mend(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open("/clients/new");
        Page page = clinician.page();
        page.fill("#person-name-alias", "Later");
        minimum(page);
        page.fill("#referral-receivedOn", Somebody.today().plusDays(2).toString());
        page.click(SAVE);
        assertThat(page.locator("h1")).hasText("Refer Later");
        assertThat(clinician.looks("refer-refused").text()).contains("There is a problem", "The person is registered");
        page.fill("#referral-receivedOn", Somebody.today().toString());
        page.click(SAVE);
        assertThat(page).hasURL(JOURNEY);
    }

    @Test
    void what_was_changed_after_the_answer_was_lost_is_pointed_out(Visitors visitors) {
        Visitor clinician = visitors.as("clinician", Look.DESK).open("/clients/new");
        Page page = clinician.page();
        page.fill("#person-name-alias", "Cutoff");
        minimum(page);
        assertThat(sent(page, written(page)).url()).matches(JOURNEY);
        page.fill("#person-name-given", "Changed");
        page.click(SAVE);
        page.click(".tj-alike__none");
        assertThat(page.locator("main")).containsText("registered when you sent this the first time");
        clinician.looks("refer-earlier");
    }

    @Test
    void whoever_may_not_refer_is_told_so(Visitors visitors) {
        assertThat(visitors.as("auditor")
                        .page()
                        .navigate(visitors.program().address() + "/clients/new")
                        .status())
                .isEqualTo(403);
    }

    private static void minimum(Page page) {
        page.check("input[name='referral.service'][value=guided-self-help]");
        page.selectOption("#referral-source", "self");
    }

    private static String written(Page page) {
        return (String) page.evaluate("'' + new URLSearchParams(new FormData(document.querySelector('main form')))");
    }

    /** As somebody's browser does whose server answers late. */
    private static APIResponse sent(Page page, String written) {
        return page.request()
                .post(
                        page.url(),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(written));
    }
}
