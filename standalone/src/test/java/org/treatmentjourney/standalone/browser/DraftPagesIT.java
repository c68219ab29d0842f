package org.treatmentjourney.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.standalone.database.Database;
import org.treatmentjourney.standalone.database.Sql;
import org.treatmentjourney.standalone.walk.OnItsOwn;
import org.treatmentjourney.standalone.walk.Reply;

/** What somebody has begun to write waits for them, and for nobody else. */
@OnItsOwn
@ExtendWith(InBrowser.class)
class DraftPagesIT {

    private static final String WORDS = "Saturday only, and home by two.";
    private static final String SAVE = "main button:text-is('Save')";

    @Test
    void it_outlives_a_closed_tab_and_is_gone_once_recorded(Visitors visitors) {
        InCare one = InCare.called("Clover", visitors.program()).met();
        Visitor clinician = visitors.as("clinician").open(one.form("record-session"));
        clinician.page().fill("#recentHistory", WORDS);
        assertThat(clinician.page().locator("[data-draft-state]")).containsText("Kept at");
        clinician.looks("draft-kept");

        Page later = clinician.page().context().newPage();
        clinician.page().close();
        later.navigate(visitors.program().address() + one.form("record-session"));
        assertThat(later.locator("#recentHistory")).hasValue(WORDS);
        assertThat(later.locator("main")).containsText("From your draft of");

        later.check("#goalReviews-0-progress-not-yet");
        later.click(SAVE);
        later.waitForSelector("text=The session is recorded");
        assertThat(one.recorded("SessionHeld")).isEqualTo(2);
        later.navigate(visitors.program().address() + one.form("record-session"));
        assertThat(later.locator("#recentHistory")).hasValue("");
    }

    @Test
    void without_scripts_a_button_keeps_it(Visitors visitors) {
        InCare one = InCare.called("Vetch", visitors.program());
        Visitor clinician = visitors.as("clinician", Look.DESK.withoutScripts()).open(one.form("record-session"));
        Page page = clinician.page();
        page.fill("#recentHistory", WORDS);
        page.click("button[name=_keep]:not([hidden])");
        page.waitForSelector("text=Kept as a draft at");
        clinician.looks("draft-kept-by-hand");
        assertThat(clinician.text()).contains("Kept as a draft at");
        assertThat(page.inputValue("#recentHistory")).isEqualTo(WORDS);

        clinician.open("/notes").looks("notes-mine");
        assertThat(clinician.text()).contains("Vetch");
        page.click("a:has-text('with the note about Vetch')");
        page.waitForSelector("text=From your draft of");
        clinician.looks("draft-offered");
        assertThat(page.inputValue("#recentHistory")).isEqualTo(WORDS);
        page.click("text=Throw it away");
        assertThat(page.locator("#recentHistory")).hasValue("");
        assertThat(clinician.open("/notes").text()).doesNotContain("Vetch");
    }

    @Test
    void enter_in_a_line_records_nothing(Visitors visitors) {
        InCare one = InCare.called("Sedge", visitors.program()).met();
        Visitor plain = visitors.as("clinician", Look.DESK.withoutScripts()).open(one.form("record-session"));
        plain.page().fill("#cravingMastery", "4");
        plain.page().press("#cravingMastery", "Enter");
        plain.page().waitForSelector("text=Kept as a draft at");
        Page page = visitors.as("clinician").open(one.form("record-session")).page();
        page.press("#cravingMastery", "Enter");
        assertThat(page.locator("#cravingMastery")).hasValue("4");
        assertThat(one.recorded("SessionHeld")).isEqualTo(1);
    }

    @Test
    void what_cannot_be_kept_is_said_and_stays_on_the_page(Visitors visitors) {
        InCare one = InCare.called("Yarrow", visitors.program());
        Visitor clinician = visitors.as("clinician").open(one.form("record-session"));
        clinician.page().context().clearCookies();
        clinician.page().fill("#recentHistory", WORDS);
        assertThat(clinician.page().locator("[data-draft-state]")).containsText("You are signed out");
        assertThat(clinician.page().locator("#recentHistory")).hasValue(WORDS);
    }

    @Test
    void colleagues_see_that_a_note_is_owed_and_not_what_it_says(Visitors visitors) {
        InCare one = InCare.called("Tansy", visitors.program());
        Visitor clinician = visitors.as("clinician").open(one.form("record-session"));
        clinician.page().fill("#recentHistory", WORDS);
        assertThat(clinician.page().locator("[data-draft-state]")).containsText("Kept at");
        Visitor other = visitors.as("clinician2").open("/notes").looks("notes-none");
        assertThat(other.text()).contains("You have no unfinished notes").doesNotContain("Tansy");
        assertThat(other.page()
                        .navigate(visitors.program().address() + one.form("record-session"))
                        .status())
                .isEqualTo(200);
        assertThat(other.page().inputValue("#recentHistory")).isEmpty();
        Visitor reception = visitors.as("receptionist", Look.DESK.norwegian().narrow())
                .open("/notes")
                .looks("notes-reception-nb");
        assertThat(reception.text()).doesNotContain("I mine tjenester");
    }

    @Test
    void a_note_left_for_hours_shows_to_the_service_as_unfinished_and_without_its_words(Visitors visitors)
            throws Exception {
        InCare one = InCare.called("Bracken", visitors.program());
        Visitor clinician = visitors.as("clinician").open(one.form("record-session"));
        clinician.page().fill("#recentHistory", WORDS);
        assertThat(clinician.page().locator("[data-draft-state]")).containsText("Kept at");
        Sql.on(visitors.program().bean(Database.class))
                .run("update drafts.draft set begun_at = begun_at - interval '5 hours' where journey = '"
                        + one.journey() + "'");
        Look look = Look.DESK.norwegian().narrow();
        Visitor other = visitors.as("clinician2", look).open("/notes").looks("notes-owed-nb");
        assertThat(other.text())
                .contains("I mine tjenester", "Bracken", "Skrevet av clinician")
                .doesNotContain(WORDS);
    }

    @Test
    void a_guarded_form_rests_on_what_was_seen_when_it_was_begun(Visitors visitors) {
        InCare one = InCare.called("Sorrel", visitors.program()).met();
        Visitor clinician = visitors.as("clinician", Look.DESK.withoutScripts()).open(one.form("discharge"));
        Page page = clinician.page();
        String seen = page.inputValue("input[name=_version]");
        page.click("button[name=_keep]:not([hidden])");
        page.waitForSelector("text=Kept as a draft at");
        one.tell("clinician2", "record-contact", "{\"outcome\": \"reached\", \"channel\": \"telephone\"}");
        clinician.open(one.form("discharge"));
        assertThat(page.inputValue("input[name=_version]")).isEqualTo(seen);
    }

    @Test
    void nothing_of_it_stands_in_the_record(Visitors visitors) {
        InCare one = InCare.called("Medlar", visitors.program());
        Visitor clinician = visitors.as("clinician").open(one.form("record-session"));
        clinician.page().fill("#recentHistory", WORDS);
        assertThat(clinician.page().locator("[data-draft-state]")).containsText("Kept at");
        Reply events = visitors.program().as("auditor").get("/api/audit/clients/" + one.client() + "/events?limit=200");
        assertThat(events.text()).doesNotContain(WORDS);
    }
}
