package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was recorded, step by step, and who looked. */
@ExtendWith(InBrowser.class)
class AuditPagesIT {

    private static final Look NARROW = Look.DESK.norwegian().narrow().withoutScripts();
    private static final String JOURNEY = "/audit/journeys/a59e0000-0000-4000-8000-000000000002";
    private static final String CLIENT = "a59e0000-0000-4000-8000-000000000001";

    @Test
    void an_auditor_finds_a_history_by_its_id(Visitors visitors) {
        Visitor auditor = visitors.as("auditor").open("/audit").looks("audit");
        Page page = auditor.page();
        page.fill("#id", UUID.randomUUID().toString());
        page.click("text=Show the history");
        assertThat(auditor.looks("audit-none").text()).contains("no client and no journey with this id");
        page.fill("#id", CLIENT);
        page.click("text=Show the history");
        assertThat(auditor.looks("audit-client").text()).contains("History of a client", "Person registered");
    }

    @Test
    void the_slider_goes_through_the_steps_by_keyboard(Visitors visitors) {
        Visitor auditor = visitors.as("auditor").open(JOURNEY + "?step=3");
        Page page = auditor.page();
        assertThat(auditor.text()).contains("Step 3 of");
        page.focus("#slider");
        page.keyboard().press("ArrowRight");
        await().until(() -> page.innerText("#step-title").equals("Step 4"));
        assertThat(page.innerText("#now")).contains("Step 4 of");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("slider");
        assertThat(page.url()).contains("step=4");
        assertThat(auditor.looks("history-step").text()).contains("+ new, − gone, ~ different");
    }

    @Test
    void without_scripts_a_button_shows_the_step_and_what_was_different(Visitors visitors) {
        Visitor auditor = visitors.as("auditor", NARROW).open(JOURNEY + "?step=5&all=true");
        assertThat(auditor.looks("history-nb").text()).contains("Steg 5 av", "+ nytt", "~ annerledes");
        auditor.page().focus("#slider");
        auditor.page().keyboard().press("ArrowLeft");
        auditor.page().click("text=Vis dette steget");
        assertThat(auditor.text()).contains("Steg 4 av");
    }

    @Test
    void what_is_about_another_person_only_the_privacy_officer_reads(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Mistaken");
        somebody.tell(
                "record-contact", "{\"outcome\": \"reached\", \"channel\": \"telephone\", \"note\": \"not hers\"}");
        Visitor auditor = visitors.as("auditor").open("/audit/journeys/" + somebody.journey() + "?step=2");
        String payload = auditor.page().textContent(".tj-payload");
        assertThat(payload).contains("not hers");
        somebody.tell(
                "mark-entered-in-error",
                "{\"eventId\": \"%s\", \"reason\": \"wrong-person\"}".formatted(entry(visitors, somebody)));
        assertThat(auditor.open("/audit/journeys/" + somebody.journey() + "?step=2")
                        .looks("history-hidden")
                        .text())
                .contains("Entered in error", "belongs to another person", "only the privacy officer");
        assertThat(visitors.as("privacy")
                        .open("/audit/journeys/" + somebody.journey() + "?step=2")
                        .page()
                        .textContent(".tj-payload"))
                .contains("not hers");
    }

    @Test
    void it_is_asked_who_looked(Visitors visitors) {
        visitors.as("clinician").open("/journeys/a59e0000-0000-4000-8000-000000000002");
        Visitor auditor = visitors.as("auditor").open("/audit/looks?client=" + CLIENT + "&person=clinician");
        assertThat(auditor.looks("looks").text()).contains("clinician", "Treatment", "a59e0000…");
        assertThat(auditor.open("/audit/looks?client=nobody")
                        .looks("looks-wrong")
                        .text())
                .contains("not an id");
        assertThat(auditor.open("/audit/looks?to=2001-01-01")
                        .looks("looks-none")
                        .text())
                .contains("Nobody has looked");
    }

    @Test
    void a_look_is_written_down_with_what_somebody_is_at_work_for(Visitors visitors) {
        visitors.as("auditor").open(JOURNEY);
        visitors.as("receptionist").open("/clients/" + CLIENT);
        Visitor auditor = visitors.as("auditor").open("/audit/looks?client=" + CLIENT + "&person=receptionist");
        assertThat(newest(auditor)).contains("Administration").doesNotContain("Treatment");
        auditor.open("/audit/looks?client=" + CLIENT + "&person=auditor").looks("looks-auditor");
        assertThat(newest(auditor)).contains("Running the service").doesNotContain("Treatment");
    }

    private static String newest(Visitor auditor) {
        return auditor.page().locator("main tbody tr").first().innerText();
    }

    private static String entry(Visitors visitors, Somebody somebody) {
        return visitors.program()
                .as("auditor")
                .get("/api/audit/journeys/" + somebody.journey() + "/events")
                .json()
                .at("/items/1/eventId")
                .asString();
    }
}
