package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who works here: taken on, away, gone, and what follows for those they cared for. */
@ExtendWith(InBrowser.class)
class StaffPagesIT {

    private static final Look NARROW = Look.DESK.norwegian().narrow().withoutScripts();

    @Test
    void a_manager_takes_somebody_on_without_knowing_of_ids(Visitors visitors) {
        String person = "newcomer-" + UUID.randomUUID().toString().substring(0, 8);
        Visitor manager = visitors.as("manager").open("/staff");
        Page page = manager.page();
        page.click("text=Take somebody on");
        manager.looks("staff-take-on");
        page.fill("#person", "two words");
        page.click(".govuk-button-group button");
        assertThat(manager.looks("staff-take-on-wrong").text()).contains("without spaces");
        page.fill("#person", person);
        page.click(".govuk-button-group button");
        page.getByLabel("Clinician", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("Chemsex clinic").check();
        page.getByLabel("Guided self-help").check();
        manager.looks("staff-take-on-form");
        page.click(".govuk-button-group button");
        page.waitForURL("**/staff/*?seen=*");
        assertThat(manager.looks("staff-taken-on").text())
                .contains(person, "Clinician", "Chemsex clinic, Guided self-help", "Working");
    }

    @Test
    void an_absence_with_cover_shows_and_can_be_marked_as_wrong(Visitors visitors) {
        String person = CaseloadPagesIT.takenOn(visitors, "away");
        visitors.program().settled();
        Visitor manager = visitors.as("manager").open("/staff/" + CaseloadPagesIT.id(person));
        Page page = manager.page();
        page.click("text=Record an absence");
        manager.looks("staff-absence");
        page.selectOption("#cover", "clinician2");
        page.click(".govuk-button-group button");
        page.waitForURL("**/staff/*?seen=*");
        assertThat(manager.looks("staff-away").text()).contains("covered by clinician2", "until further notice");
        page.click("text=Mark as entered in error");
        page.getByLabel("Wrong content").check();
        manager.looks("staff-in-error");
        page.click(".govuk-button-group button");
        page.waitForURL("**/staff/*?seen=*");
        assertThat(manager.text()).contains("Working", "No absence ahead");
    }

    @Test
    void a_departure_shows_at_once_that_their_clients_need_somebody(Visitors visitors) {
        String person = CaseloadPagesIT.takenOn(visitors, "going");
        CaseloadPagesIT.keeps(visitors, person, "Brook");
        visitors.program().settled();
        Visitor manager = visitors.as("manager", NARROW).open("/staff/" + CaseloadPagesIT.id(person));
        Page page = manager.page();
        page.click("text=Registrer at noen slutter");
        page.fill("input[name=leftOn]", Somebody.today().toString());
        manager.looks("staff-departure-nb");
        page.click(".govuk-button-group button");
        assertThat(manager.looks("staff-left-nb").text()).contains("1 person trenger en ny fast kontakt");
        page.click("text=Overfør dem");
        assertThat(manager.text()).contains("Brook");
    }

    @Test
    void an_auditor_reads_and_changes_nothing(Visitors visitors) {
        Visitor auditor = visitors.as("auditor").open("/staff").looks("staff-auditor");
        assertThat(auditor.text()).contains("No longer here", "locum").doesNotContain("Take somebody on");
        auditor.page().click("text=locum");
        assertThat(auditor.looks("staff-auditor-member").text()).doesNotContain("Record something", "Caseload");
    }
}
