package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who did not come is written down in twenty seconds, with the next try. */
@ExtendWith(InBrowser.class)
class MissedSessionPagesIT {

    private static final String SAVE = "main button:text-is('Save')";

    @Test
    void what_was_planned_stands_there_and_the_reason_is_one_click(Visitors visitors) {
        InCare one = InCare.called("Heather", visitors.program());
        String at = InCare.today().minusDays(1) + "T18:30:00Z";
        one.tell("receptionist", "book-appointment", """
                {"appointmentId": "%s", "kind": "keyworking", "at": "%s"}
                """.formatted(UUID.randomUUID(), at));
        Visitor clinician =
                visitors.as("clinician").open(one.form("record-missed-session")).looks("missed");
        assertThat(clinician.text()).contains("keyworking session").contains("18:30");
        Hand hand = new Hand(clinician.page());
        hand.clicks("#reason").clicks(SAVE);
        clinician.page().waitForSelector("text=The missed session is recorded");
        clinician.looks("missed-saved");
        assertThat(hand.seconds()).as(hand.toString()).isLessThan(20);
        assertThat(one.recorded("SessionMissed")).isEqualTo(1);
        visitors.program().settled();
        assertThat(one.appointments()).containsExactly("did-not-attend");
        clinician.page().click("text=Write down how you tried to reach them");
        assertThat(clinician.page().url()).contains("/do/record-contact");
    }

    @Test
    void whoever_did_not_come_to_an_appointment_has_missed_that_one(Visitors visitors) {
        InCare one = InCare.called("Tansy", visitors.program());
        String first = InCare.today().minusDays(3) + "T10:00:00Z";
        String last = InCare.today().minusDays(2) + "T10:00:00Z";
        for (String at : List.of(first, last)) {
            one.tell("receptionist", "book-appointment", """
                    {"appointmentId": "%s", "kind": "home-visit", "at": "%s"}
                    """.formatted(UUID.randomUUID(), at));
        }
        visitors.program().settled();
        Visitor clinician = visitors.as("clinician").open("/journeys/" + one.journey() + "/sessions");
        clinician.page().locator("text=They did not come").first().click();
        clinician.page().waitForURL("**/do/record-missed-session**");
        assertThat(clinician.text()).contains("outreach", "10:00");
        assertThat(clinician.page().isChecked("#reason")).isTrue();
        clinician.page().click(SAVE);
        clinician.page().waitForSelector("text=The missed session is recorded");
        visitors.program().settled();
        assertThat(one.appointments()).containsExactly("did-not-attend", "booked");
    }

    @Test
    void another_time_than_planned_is_another_meeting_and_the_appointment_stands(Visitors visitors) {
        InCare one = InCare.called("Yarrow", visitors.program());
        one.tell("receptionist", "book-appointment", """
                {"appointmentId": "%s", "kind": "brief", "at": "%sT10:00:00Z"}
                """.formatted(
                        UUID.randomUUID(), InCare.today().minusDays(2)));
        visitors.program().settled();
        Page page =
                visitors.as("clinician").open(one.form("record-missed-session")).page();
        page.click("details summary");
        page.fill("#plannedAt", InCare.today().minusDays(5) + "T10:00");
        page.check("#reason");
        page.click(SAVE);
        page.waitForSelector("text=The missed session is recorded");
        visitors.program().settled();
        assertThat(one.appointments()).containsExactly("booked");
    }

    @Test
    void the_next_try_is_booked_with_it(Visitors visitors) {
        InCare one = InCare.called("Gorse", visitors.program());
        Visitor reception = visitors.as("receptionist")
                .open(one.form("record-missed-session"))
                .looks("missed-reception");
        Page page = reception.page();
        page.check("#reason-cancelled-by-client");
        page.fill("#next-at", InCare.today().plusDays(3) + "T18:00");
        page.click(SAVE);
        page.waitForSelector("text=The missed session is recorded");
        assertThat(one.recorded("SessionMissed")).isEqualTo(1);
        assertThat(one.recorded("AppointmentBooked")).isEqualTo(1);
    }

    @Test
    void nothing_is_recorded_as_long_as_either_cannot_be_read(Visitors visitors) {
        InCare one = InCare.called("Thrift", visitors.program());
        Visitor clinician = visitors.as(
                        "clinician", Look.DESK.norwegian().narrow().withoutScripts())
                .open(one.form("record-missed-session"));
        Page page = clinician.page();
        page.fill("#next-at", InCare.today().plusDays(3) + "T18:00");
        page.click("main button:text-is('Lagre')");
        page.waitForSelector(".govuk-error-summary");
        assertThat(clinician.complaints()).allMatch(said -> said.contains("400"));
        clinician.looks("missed-wrong-nb-narrow");
        assertThat(page.inputValue("#next-at")).contains("T18:00");
        assertThat(one.recorded("AppointmentBooked")).isZero();
        page.check("#reason");
        page.click("main button:text-is('Lagre')");
        page.waitForSelector(".govuk-notification-banner--success");
        assertThat(one.recorded("AppointmentBooked")).isEqualTo(1);
        assertThat(one.recorded("SessionMissed")).isEqualTo(1);
    }
}
