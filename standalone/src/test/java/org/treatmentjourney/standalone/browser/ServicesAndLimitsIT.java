package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a manager decides about the organisation: its services, and how long work may wait. */
@ExtendWith(InBrowser.class)
class ServicesAndLimitsIT {

    private static final Look NARROW = Look.DESK.norwegian().narrow().withoutScripts();

    @Test
    void a_service_is_opened_and_closed(Visitors visitors) {
        String code = "evening-" + UUID.randomUUID().toString().substring(0, 8);
        Visitor manager = visitors.as("manager").open("/services");
        Page page = manager.page();
        page.click("text=Open a service");
        page.fill("#service", "Not Like This");
        page.click(".govuk-button-group button");
        assertThat(manager.looks("service-wrong").text()).contains("Use small letters");
        page.fill("#service", code);
        page.click(".govuk-button-group button");
        manager.looks("service-open");
        // Whoever looks for barriers leaves empty styles behind, which the page would take along.
        page.reload();
        page.fill("input[name=en]", "Evening clinic " + code);
        page.fill("input[name=nb]", "Kveldsklinikk");
        page.click(".govuk-button-group button");
        page.waitForURL("**/services?seen=*");
        assertThat(manager.looks("services-opened").text()).contains("Evening clinic " + code);
        page.click("tr:has-text('" + code + "') a");
        manager.looks("service-close");
        page.reload();
        page.click(".govuk-button-group button");
        page.waitForURL("**/services?seen=*");
        assertThat(page.innerText("tr:has-text('" + code + "')")).contains("Closed", "Open again");
    }

    @Test
    void referrals_that_were_turned_down_are_counted_by_reason(Visitors visitors) {
        Somebody.referred(visitors, "Turned").tell("decline-referral", """
                {"reason": "substance-use", "explanation": "Asked to come back sober"}
                """);
        visitors.program().settled();
        assertThat(visitors.as("manager", NARROW)
                        .open("/services")
                        .looks("services-nb")
                        .text())
                .contains("På grunn av rusmiddelbruk", "ble avslått");
    }

    @Test
    void a_limit_is_weighed_before_it_is_set_and_stays_in_the_history(Visitors visitors) {
        Visitor manager = visitors.as("manager").open("/settings").looks("limits");
        Page page = manager.page();
        page.click("tr:has-text('Triage assessment') a");
        page.fill("#amount", "soon");
        page.click("main form button[type=submit]");
        assertThat(manager.looks("limit-wrong").text()).contains("Write a whole number");
        page.fill("#amount", "90");
        page.selectOption("#unit", "w");
        page.click("main form button[type=submit]");
        assertThat(manager.looks("limit-weighed").text())
                .contains("With 90 weeks", "would be due by today, instead of", "Triage waiting");
        page.fill("#amount", "6");
        page.selectOption("#unit", "wd");
        page.click("main form button[type=submit]");
        page.click("text=Set 6 working days");
        page.waitForURL("**/settings?seen=*");
        assertThat(manager.looks("limits-changed").text())
                .contains("The new limit is set.", "manager: Triage assessment, 6 working days");
    }

    @Test
    void others_read_the_limits(Visitors visitors) {
        assertThat(visitors.as("clinician", NARROW)
                        .open("/settings")
                        .looks("limits-nb")
                        .text())
                .contains("Ledere bestemmer disse fristene", "Første vurdering")
                .doesNotContain("Endre");
    }
}
