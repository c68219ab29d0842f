package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that has happened to somebody, as their worker reads it. */
@ExtendWith(InBrowser.class)
class TimelinePagesIT {

    @Test
    void entries_stand_by_day_beside_the_stages_in_both_directions(Visitors visitors) {
        String text = visitors.as("clinician2")
                .open(Demo.LARCH.journey("timeline"))
                .looks("timeline-larch")
                .text();
        assertThat(text).contains("forward", "back", "Active treatment", "Referred");
    }

    @Test
    void episodes_tell_of_endings_and_returns(Visitors visitors) {
        String text = visitors.as("clinician2")
                .open(Demo.ROWAN.journey("timeline"))
                .looks("timeline-rowan")
                .text();
        assertThat(text).contains("Discharged", "Came back", "goes on");
    }

    @Test
    void what_was_entered_in_error_stays_struck_and_leads_to_what_replaced_it(Visitors visitors) {
        Visitor clinician =
                visitors.as("clinician").open(Demo.HOLLY.journey("timeline")).looks("timeline-holly");
        assertThat(clinician.text()).contains("Entered in error", "reason: wrong content");
        clinician.page().click("text=See what stands in its place");
        clinician.page().waitForURL("**entry=**");
        assertThat(clinician.looks("timeline-one").text()).contains("one entry alone", "Session held");
    }

    @Test
    void the_title_of_an_entry_leads_to_what_was_written_in_it(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(Demo.BIRCH.journey("timeline"));
        clinician.page().click(".tj-happenings a:text-is('Comprehensive assessment')");
        assertThat(clinician.looks("entry-assessment").text())
                .contains(
                        "Domains of life", "Hepatitis C test positive", "Suspected", "Builds on the initial care plan")
                .contains("Yes", "by clinician", "Entered in error?")
                .doesNotContain("clientId", "harbour");
        assertThat(written(clinician, "Contact tried", "entry-contact"))
                .contains("Whether the client was reached", "Telephone", "Prefers mornings");
        assertThat(written(clinician, "Session held", "entry-session")).contains("There are no urgent risks");
        assertThat(written(clinician, "Comprehensive care plan", "entry-plan"))
                .contains("Opioid substitution", "all of it except the tablets");
        assertThat(written(clinician, "Referred", "entry-referral")).contains("Heroin", "Smoked", "Her general");
    }

    @Test
    void an_entry_is_read_without_scripts_in_norwegian_on_a_telephone(Visitors visitors) {
        Look look = Look.DESK.norwegian().narrow().withoutScripts();
        Visitor clinician = visitors.as("clinician", look).open(Demo.BIRCH.journey("timeline"));
        clinician.page().click(".tj-happenings a:text-is('Full kartlegging')");
        assertThat(clinician.looks("entry-assessment-nb").text()).contains("Livsområder", "Hepatitis C test positive");
    }

    @Test
    void an_entry_of_which_nothing_more_was_written_says_so(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(Demo.IVY.journey("timeline"));
        clinician.page().click(".tj-happenings a:text-is('Intervention started') >> nth=0");
        assertThat(clinician.looks("entry-nothing").text()).contains("Nothing more was written.");
    }

    @Test
    void an_entry_in_error_says_so_and_leads_to_what_stands_in_its_place(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(Demo.HOLLY.journey("timeline"));
        clinician.page().click(".tj-struck a");
        assertThat(clinician.looks("entry-struck").text())
                .contains("Entered in error", "Wrong content")
                .doesNotContain("Entered in error?");
        String struck = clinician.page().url();
        clinician.page().click("text=See what stands in its place");
        assertThat(clinician.looks("entry-replacing").text()).contains("Session held", "Entered in error?");
        assertThat(clinician.page().url()).isNotEqualTo(struck);
        clinician
                .open(Demo.HOLLY.journey("timeline"))
                .page()
                .click(".tj-happenings a:text-is('Marked as entered in error')");
        clinician.page().click("text=See the entry that no longer counts");
        assertThat(clinician.page().url()).isEqualTo(struck);
    }

    @Test
    void filters_work_at_once_with_scripts_and_keep_what_they_were_set_to(Visitors visitors) {
        Page page =
                visitors.as("clinician").open(Demo.BIRCH.journey("timeline")).page();
        String before = page.innerText("#found");
        page.click("text=Show only some");
        page.waitForResponse(answer -> answer.url().contains("kind=goal"), () -> page.click("label[for=kind-goal]"));
        page.waitForCondition(() -> !page.innerText("#entries").contains("Triage assessed"));
        assertThat(page.innerText("#entries")).contains("Goal set");
        assertThat(page.url()).contains("kind=goal");
        assertThat(page.innerText("#found")).contains("entries").isNotEqualTo(before);
    }

    @Test
    void filters_work_without_scripts_in_norwegian_on_a_telephone(Visitors visitors) {
        Look look = Look.DESK.norwegian().narrow().withoutScripts();
        Visitor clinician = visitors.as("clinician", look)
                .open(Demo.BIRCH.journey("timeline")
                        + "?whose=all&kind=risk&kind=person&from=2020-01-01&to=nonsense&errors=hide")
                .looks("timeline-filtered-nb");
        assertThat(clinician.text()).contains("Person registrert").doesNotContain("Samtale holdt");
        clinician.open(Demo.BIRCH.journey("timeline") + "?to=2001-01-01").looks("timeline-none-nb");
    }

    @Test
    void an_entry_is_marked_as_entered_in_error_by_somebody_who_sees_which_one_it_is(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(Demo.IVY.journey("timeline"));
        Page page = clinician.page();
        page.click("li:has-text('Comprehensive care plan') >> text=Entered in error?");
        assertThat(clinician.looks("mark-in-error").text())
                .contains("Comprehensive care plan", "recorded by", "hides the entry at once");
        page.check("input[name=reason][value=duplicate]");
        page.click("main button[type=submit]:visible");
        page.waitForSelector(".govuk-notification-banner--success");
        assertThat(clinician.looks("marked-in-error").text()).contains("The entry is marked", "reason: recorded twice");
    }

    private static String written(Visitor visitor, String title, String picture) {
        visitor.open(Demo.BIRCH.journey("timeline"))
                .page()
                .click(".tj-happenings a:text-is('" + title + "') >> nth=-1");
        return visitor.looks(picture).text();
    }
}
