package org.treatmentjourney.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lost session, a colleague who was faster and a hasty finger cost nobody a word, and nothing is recorded twice. */
@ExtendWith(InBrowser.class)
class NothingIsLostIT {

    private static final String WORDS = "Saturday only, and home by two.";
    private static final String SAVE = "main button:text-is('Save')";

    @Test
    void whoever_is_signed_out_meanwhile_signs_in_beside_and_goes_on(Visitors visitors) {
        InCare one = InCare.called("Iris", visitors.program()).met();
        Visitor clinician = visitors.as("clinician").open(one.form("record-session"));
        Page page = clinician.page();
        page.fill("#recentHistory", WORDS);
        page.context().clearCookies();
        page.click(SAVE);
        assertThat(page.locator("#trouble")).containsText("You are signed out");
        assertThat(page.locator("#recentHistory")).hasValue(WORDS);

        clinician.comesBackIn("clinician");
        page.click(SAVE);
        assertThat(page.locator("main [data-focus]")).containsText("has not been saved");
        assertThat(page.locator("#recentHistory")).hasValue(WORDS);
        assertThat(page.locator(".tj-last")).containsText("The weekend at his sister's");
        page.click(SAVE);
        page.waitForSelector("text=The session is recorded");
        assertThat(one.recorded("SessionHeld")).isEqualTo(2);
    }

    @Test
    void without_scripts_as_well(Visitors visitors) {
        InCare one = InCare.called("Lily", visitors.program()).met();
        Visitor clinician = visitors.as("clinician", Look.DESK.withoutScripts()).open(one.form("record-session"));
        Page page = clinician.page();
        page.fill("#recentHistory", WORDS);
        page.context().clearCookies();
        page.click(SAVE);
        page.waitForSelector("text=What you wrote is kept on this page");
        clinician.comesBackIn("clinician");
        page.click("text=Go on with what I wrote");
        page.waitForSelector("text=has not been saved");
        assertThat(page.locator("#recentHistory")).hasValue(WORDS);
        page.click(SAVE);
        page.waitForSelector("text=The session is recorded");
        assertThat(one.recorded("SessionHeld")).isEqualTo(2);
    }

    @Test
    void what_a_colleague_recorded_meanwhile_is_shown_and_the_form_kept(Visitors visitors) {
        InCare one = InCare.called("Violet", visitors.program());
        String goal = UUID.randomUUID().toString();
        one.tell("clinician", "set-goal", """
                {"goalId": "%s", "statement": "Less.", "change": "reduce"}""".formatted(goal));
        Visitor clinician = visitors.as("clinician").open(one.form("revise-goal") + "?goalId=" + goal);
        Page page = clinician.page();
        page.fill("#statement", "Two days a week at most.");
        page.check("#change-reduce");
        one.tell("clinician2", "record-contact", "{\"outcome\": \"reached\", \"channel\": \"telephone\"}");
        page.click(SAVE);
        page.waitForSelector(".govuk-error-summary");
        assertThat(page.locator(".govuk-error-summary")).containsText("clinician2");
        assertThat(page.locator("#statement")).hasValue("Two days a week at most.");
        assertThat(clinician.complaints()).allMatch(said -> said.contains("412"));
        clinician.looks("goal-changed-meanwhile");
        page.click(SAVE);
        page.waitForSelector(".govuk-notification-banner--success");
        assertThat(one.recorded("GoalRevised")).isEqualTo(1);
    }

    @Test
    void a_hasty_finger_records_once(Visitors visitors) {
        InCare one = InCare.called("Poppy", visitors.program()).met();
        for (Look look : new Look[] {Look.DESK, Look.DESK.withoutScripts()}) {
            long before = one.recorded("SessionHeld");
            Page page = visitors.as("clinician", look)
                    .open(one.form("record-session"))
                    .page();
            page.dblclick(SAVE);
            page.waitForSelector("text=The session is recorded");
            assertThat(one.recorded("SessionHeld")).isEqualTo(before + 1);
        }
    }

    @Test
    void whoever_goes_back_after_saving_finds_an_empty_form_and_not_what_is_recorded_already(Visitors visitors) {
        InCare one = InCare.called("Daisy", visitors.program()).met();
        Page page = visitors.as("clinician", Look.DESK.withoutScripts())
                .open(one.form("record-session"))
                .page();
        String key = page.inputValue("input[name=_key]");
        page.fill("#recentHistory", WORDS);
        page.click(SAVE);
        page.waitForSelector("text=The session is recorded");
        page.goBack();
        assertThat(page.locator("#recentHistory")).hasValue("");
        assertThat(page.inputValue("input[name=_key]")).isNotEqualTo(key);
        assertThat(one.recorded("SessionHeld")).isEqualTo(2);
    }
}
