package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session is written down in the order in which it goes. */
@ExtendWith(InBrowser.class)
class SessionPagesIT {

    @Test
    void a_first_session_opens_with_what_brings_somebody_here(Visitors visitors) {
        InCare one = InCare.called("Willow", visitors.program());
        Visitor clinician =
                visitors.as("clinician").open(one.form("record-session")).looks("session-first");
        assertThat(clinician.text()).contains("Nobody has left a handover yet");
        assertThat(clinician.page().isVisible("#opening-broughtYou")).isTrue();
        assertThat(clinician.page().isVisible("#goalReviews-0-wentRight")).isFalse();
        visitors.as("clinician", Look.DESK.narrow().norwegian())
                .open(one.form("record-session"))
                .looks("session-first-narrow-nb");
    }

    @Test
    void a_later_session_opens_with_the_last_goals_and_what_was_agreed(Visitors visitors) {
        InCare one = InCare.called("Osier", visitors.program()).met();
        Visitor clinician =
                visitors.as("clinician").open(one.form("record-session")).looks("session-later");
        Page page = clinician.page();
        assertThat(page.innerText(".tj-last"))
                .contains("One weekend without.", "The weekend at his sister's", "Both weekends");
        assertThat(page.innerText("section[aria-labelledby=part-goals]"))
                .contains("One weekend without.", "Partly", "What went right");
        assertThat(page.isVisible("#opening-broughtYou")).isFalse();
        assertThat(page.innerText(".tj-clock")).contains("0 min");
    }

    @Test
    void with_a_lot_to_show_it_still_fits(Visitors visitors) {
        String alder = "/journeys/a1de0000-0000-4000-8000-000000000002/do/record-session";
        visitors.as("clinician").open(alder).looks("session-full");
        visitors.as("clinician", Look.DESK.narrow()).open(alder).looks("session-full-narrow");
        Visitor keyworker = visitors.as("clinician2", Look.DESK.norwegian())
                .open(alder + "?kind=keyworking")
                .looks("session-keyworking-nb");
        assertThat(keyworker.page().locator("summary").first().innerText()).doesNotContain("minutter");
    }

    @Test
    void the_handover_is_put_together_from_what_was_written(Visitors visitors) {
        InCare one = InCare.called("Sallow", visitors.program()).met();
        Page page = visitors.as("clinician").open(one.form("record-session")).page();
        page.check("#goalReviews-0-progress-partly");
        page.fill("#recentHistory", "Saturday only.");
        page.fill("#cravingMastery", "6");
        page.fill("#newGoals-0-statement", "Home by two.");
        page.check("#newGoals-0-change-reduce");
        page.fill("#handover-motivation", "Says he is tired of Mondays.");
        page.click("button[name=_compose]");
        page.waitForSelector("text=What was empty has been filled");
        assertThat(page.inputValue("#handover-reason")).isEqualTo("“One weekend without.”: partly");
        assertThat(page.inputValue("#handover-recentUse")).isEqualTo("Saturday only.");
        assertThat(page.inputValue("#handover-motivation")).isEqualTo("Says he is tired of Mondays.");
        assertThat(page.inputValue("#handover-plan"))
                .isEqualTo("Goal: “Home by two.”\nGoes on with: “One weekend without.”");
        assertThat(page.isChecked("#handover-goalIdentified")).isTrue();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("handover");
    }

    @Test
    void an_urgent_risk_of_ones_own_is_acknowledged_with_one_more_click(Visitors visitors) {
        InCare one = InCare.called("Rowena", visitors.program()).met();
        Visitor clinician = visitors.as("clinician").open(one.form("record-session"));
        Page page = clinician.page();
        page.click("text=There is an urgent risk");
        page.fill("#handover-urgentRisks-0-what", "Passed out on Saturday.");
        page.fill("#handover-urgentRisks-0-actionTaken", "Went through safer dosing.");
        page.fill("#handover-urgentRisks-0-toldWhom", "The prescriber on duty");
        page.fill(
                "#handover-urgentRisks-0-nextCheckOn",
                InCare.today().plusDays(1).toString());
        page.click("main button:text-is('Save')");
        page.waitForSelector("text=The session is recorded");
        clinician.looks("session-saved-urgent");
        page.click("text=I have seen it and look after it");
        page.waitForSelector("text=The urgent risks are acknowledged");
        assertThat(one.recorded("UrgentRisksAcknowledged")).isEqualTo(1);
    }

    @Test
    void what_is_missing_is_said_beside_it_and_nothing_is_lost(Visitors visitors) {
        InCare one = InCare.called("Aspen", visitors.program());
        Visitor clinician = visitors.as("clinician").open(one.form("record-session"));
        Page page = clinician.page();
        page.fill("#recentHistory", "Saturday only.");
        page.fill("#cravingMastery", "much");
        page.click("main button:text-is('Save')");
        page.waitForSelector(".govuk-error-summary");
        assertThat(clinician.complaints()).allMatch(said -> said.contains("400"));
        assertThat(clinician.looks("session-wrong").text()).contains("Write a whole number");
        page.fill("#cravingMastery", "6");
        page.click("main button:text-is('Save')");
        page.waitForSelector("text=what became of the goal");
        assertThat(clinician.complaints()).allMatch(said -> said.contains("422") || said.contains("409"));
        clinician.looks("session-goal-unsaid");
        assertThat(page.inputValue("#recentHistory")).isEqualTo("Saturday only.");
        page.check("#noGoal");
        page.click("main button:text-is('Save')");
        page.waitForSelector("text=The session is recorded");
        assertThat(one.recorded("SessionHeld")).isEqualTo(1);
    }

    @Test
    void it_is_written_down_without_scripts_as_well(Visitors visitors) {
        InCare one = InCare.called("Teasel", visitors.program()).met();
        Visitor clinician = visitors.as("clinician", Look.DESK.withoutScripts())
                .open(one.form("record-session"))
                .looks("session-without-scripts");
        Page page = clinician.page();
        assertThat(page.innerText(".tj-clock")).isEmpty();
        page.check("#goalReviews-0-progress");
        page.click("main button:text-is('Save')");
        page.waitForSelector("text=what became of the goal");
        page.fill("#newGoals-0-statement", "Another weekend.");
        page.check("#newGoals-0-change-break");
        page.click("button:text-is('Add another goal')");
        page.waitForSelector("#newGoals-1-statement");
        assertThat(page.inputValue("#newGoals-0-statement")).isEqualTo("Another weekend.");
        page.click("main button:text-is('Save')");
        page.waitForSelector("text=The session is recorded");
    }
}
