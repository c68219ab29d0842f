package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.domain.staff.value.StaffId;
import org.treatmentjourney.standalone.walk.Reply;

/** Whose journeys are open, and how they go from one keyworker to another. */
@ExtendWith(InBrowser.class)
class CaseloadPagesIT {

    private static final Look NARROW = Look.DESK.norwegian().narrow().withoutScripts();

    @Test
    void a_clinician_sees_their_own_journeys_first_and_who_waits(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open("/caseload").looks("caseload-mine");
        assertThat(clinician.text()).contains("Your journeys", "Waiting longest", "Bee Birch");
        assertThat(clinician.page().innerText("table.tj-cards")).doesNotContain("clinician2");
    }

    @Test
    void a_caseload_is_narrowed_and_put_in_order(Visitors visitors) {
        Visitor manager = visitors.as("manager").open("/caseload");
        manager.page().selectOption("#risk", "high");
        manager.page().selectOption("#order", "contact");
        manager.page().click(".tj-filter button");
        assertThat(manager.looks("caseload-high").page().innerText("table.tj-cards"))
                .contains("High")
                .doesNotContain("Moderate");
        manager.open("/caseload?keyworker=-&service=community-drug-service").looks("caseload-nobody");
        assertThat(manager.text()).contains("Journeys without a keyworker", "Willow");
        assertThat(manager.open("/caseload?order=risk").page().innerText("table.tj-cards tbody tr"))
                .contains("High");
    }

    @Test
    void whoever_has_nobody_is_told_kindly_and_can_look_at_all(Visitors visitors) {
        Visitor prescriber = visitors.as("prescriber").open("/caseload").looks("caseload-empty");
        assertThat(prescriber.text()).contains("You are nobody's keyworker");
        prescriber.page().click("text=Show everybody's journeys");
        assertThat(prescriber.text()).contains("Everybody's journeys", "Willow");
    }

    @Test
    void a_manager_hands_some_journeys_over_and_sees_what_became_of_each(Visitors visitors) {
        String keyworker = takenOn(visitors, "leaving");
        String colleague = takenOn(visitors, "staying");
        keeps(visitors, keyworker, "Meadow");
        keeps(visitors, keyworker, "Heath");
        keeps(visitors, keyworker, "A long name that somebody chose for themselves and everybody uses here");
        visitors.program().settled();
        Visitor manager = visitors.as("manager").open("/caseload?keyworker=" + keyworker);
        manager.page().click("text=Hand over journeys of");
        manager.looks("hand-over");
        manager.page().getByLabel("Heath").uncheck();
        manager.page().selectOption("#to", colleague);
        manager.page().fill("#reason", "Moves to another town.");
        manager.page().click("main form button[type=submit]");
        assertThat(manager.looks("handed-over").text()).contains("Both journeys were handed over", "Meadow");
        visitors.program().settled();
        assertThat(manager.open("/caseload?keyworker=" + keyworker).text()).contains("Heath");
        assertThat(manager.open("/caseload?keyworker=" + colleague).text()).contains("Meadow");
    }

    @Test
    void what_could_not_be_handed_over_says_why_and_can_be_sent_again(Visitors visitors) {
        String keyworker = takenOn(visitors, "leaving");
        String colleague = takenOn(visitors, "staying");
        keeps(visitors, keyworker, "Moor");
        keeps(visitors, keyworker, "Dale");
        visitors.program().settled();
        Visitor manager = visitors.as("manager").open("/caseload/hand-over?keyworker=" + keyworker);
        Page page = manager.page();
        page.evaluate(
                "id => document.querySelector('input[name=journeys]').value = id",
                UUID.randomUUID().toString());
        page.selectOption("#to", colleague);
        page.click("main form button[type=submit]");
        assertThat(manager.looks("handed-over-partly").text()).contains("1 of 2 journeys", "Not handed over");
        page.click("text=Send again");
        assertThat(manager.text()).contains("1 of 2 journeys");
    }

    @Test
    void without_scripts_on_a_telephone_it_is_said_what_is_missing(Visitors visitors) {
        String keyworker = takenOn(visitors, "leaving");
        keeps(visitors, keyworker, "Fell");
        visitors.program().settled();
        Visitor manager = visitors.as("manager", NARROW).open("/caseload/hand-over?keyworker=" + keyworker);
        manager.page().uncheck("input[name=journeys]");
        manager.page().evaluate("document.querySelector('#to').required = false");
        manager.page().click("main form button[type=submit]");
        manager.complaints();
        assertThat(manager.looks("hand-over-nb").text()).contains("Velg minst ett forløp");
    }

    static String takenOn(Visitors visitors, String name) {
        String person = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        done(visitors.program().as("manager").post("/api/staff/" + id(person) + "/take-on-staff", """
                {"person": "%s", "roles": ["clinician"], "services": ["chemsex-clinic"]}
                """.formatted(
                        person)));
        return person;
    }

    static UUID id(String person) {
        return StaffId.of("harbour", person);
    }

    static void keeps(Visitors visitors, String keyworker, String alias) {
        Somebody.referred(visitors, alias).tell("assign-keyworker", "{\"keyworker\": \"" + keyworker + "\"}");
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
    }
}
