package org.treatmentjourney.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What it takes to write a brief session down, and to read what the last worker left, counted while doing it. */
@ExtendWith(InBrowser.class)
class SessionEffortIT {

    private static final String RIGHT = "Slept at his sister's on Friday and told two friends beforehand; both rang.";
    private static final String LEARNED = "Sunday night is the hardest, when everybody has gone home.";
    private static final String HISTORY =
            "Mephedrone once on Saturday at home with two others, about four hours, no G and no injecting. At work on Monday.";
    private static final String GOAL = "Leave by two on Saturday and see my sister on Sunday.";
    private static final String ADVICE =
            "Leave the telephone in the kitchen on Sunday night, and ring the night line before going out again.";

    @Test
    void a_brief_session_is_written_down(Visitors visitors) {
        assertThat(RIGHT.length() + LEARNED.length() + HISTORY.length() + GOAL.length() + ADVICE.length())
                .isBetween(390, 410);
        InCare one = InCare.called("Elder", visitors.program()).met();
        Page page = visitors.as("clinician").open(one.form("record-session")).page();
        Hand hand = new Hand(page);
        hand.clicks("#goalReviews-0-progress-partly").presses("Tab", 1).types(RIGHT);
        hand.presses("Tab", 1).types(LEARNED);
        hand.clicks("#recentHistory").types(HISTORY).presses("Tab", 1).chooses("Space");
        hand.presses("Tab", 1).types("6");
        hand.clicks("#newGoals-0-statement").types(GOAL).presses("Tab", 1).chooses("Space");
        hand.clicks("#newGoals-0-horizon-weekend")
                .presses("Tab", 1)
                .types("8")
                .presses("Tab", 1)
                .types("6");
        hand.clicks("#adviceGiven").types(ADVICE).presses("Tab", 1);
        for (int i = 0; i < 4; i++) {
            hand.presses("Tab", 1).chooses("Space");
        }
        hand.clicks("button[name=_compose]");
        page.waitForSelector("text=What was empty has been filled");
        hand.clicks("#handover-returning").clicks("#handover-urgentRisks").clicks("main button:text-is('Save')");
        assertThat(page.locator("main")).containsText("The session is recorded");
        assertThat(one.recorded("SessionHeld")).isEqualTo(2);
        assertThat(one.recorded("GoalSet")).isEqualTo(2);
        hand.isKeptAs("record a brief session");
        assertThat(hand.seconds()).as(hand.toString()).isLessThan(240);
    }

    @Test
    void a_handover_is_read_and_taken_over(Visitors visitors) {
        InCare one = InCare.called("Hazel", visitors.program()).met();
        Page page = visitors.as("clinician").open("/journeys/" + one.journey()).page();
        Hand hand = new Hand(page);
        page.navigate(visitors.program().address() + "/journeys/" + one.journey() + "/handover");
        hand.clicks("text=I have read it and take over");
        page.waitForSelector("text=Read and taken over by clinician.");
        hand.isKeptAs("take over a handover");
        assertThat(hand.seconds()).isLessThan(30);
    }
}
