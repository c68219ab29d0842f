package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever comes next reads the handover in half a minute, what is urgent first, and takes over. */
@ExtendWith(InBrowser.class)
class HandoverPagesIT {

    private static final String ALDER = "/journeys/a1de0000-0000-4000-8000-000000000002/handover";
    private static final int SCREEN = 900;

    @Test
    void it_is_read_on_the_first_screen_and_what_is_urgent_comes_first(Visitors visitors) {
        Visitor clinician = visitors.as("clinician2").open(ALDER).looks("handover-urgent");
        Page page = clinician.page();
        assertThat(page.innerText("aside")).contains("Alder");
        assertThat(clinician.text())
                .containsSubsequence(
                        "Urgent", "Passed out on G", "Reason for coming", "Recent use", "Goal", "Motivation", "Plan");
        BoundingBox last = page.locator("dl >> text=Is coming back").boundingBox();
        assertThat(last.y + last.height).isLessThan(SCREEN);
        visitors.as("clinician", Look.DESK.norwegian().narrow()).open(ALDER).looks("handover-urgent-nb-narrow");
    }

    @Test
    void where_nobody_has_left_one_it_says_what_it_is(Visitors visitors) {
        InCare one = InCare.called("Bramble", visitors.program());
        String address = "/journeys/" + one.journey() + "/handover";
        Visitor clinician = visitors.as("clinician").open(address).looks("handover-none");
        assertThat(clinician.text()).contains("Nobody has left a handover yet", "Record a session");
        Visitor manager = visitors.as("manager").open(address).looks("handover-none-manager");
        assertThat(manager.text()).doesNotContain("Record a session");
    }

    @Test
    void the_next_worker_takes_over_with_one_click(Visitors visitors) {
        InCare one = InCare.called("Broom", visitors.program()).met();
        Visitor clinician = visitors.as("clinician", Look.DESK.withoutScripts())
                .open("/journeys/" + one.journey() + "/handover")
                .looks("handover-unread");
        Hand hand = new Hand(clinician.page());
        hand.clicks("text=I have read it and take over");
        clinician.looks("handover-taken-over");
        assertThat(clinician.text())
                .contains("Read and taken over by clinician.")
                .doesNotContain("I have read it");
        assertThat(one.recorded("HandoverAcknowledged")).isEqualTo(1);
        assertThat(hand.clicks()).isEqualTo(1);
    }

    @Test
    void on_paper_it_fits_one_page(Visitors visitors) {
        Page page = visitors.as("clinician").open(ALDER).page();
        String pdf = new String(page.pdf(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(pdf.split("/Type /Page\\b[^s]", -1)).hasSize(2);
    }

    @Test
    void reception_is_told_that_it_is_not_theirs(Visitors visitors) {
        Visitor reception = visitors.as("receptionist");
        var answer = reception.page().navigate(visitors.program().address() + ALDER);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(reception.text()).doesNotContain("Passed out");
    }
}
