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
}
