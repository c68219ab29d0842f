package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A journey ends safely, and whoever comes back is in again with one press. */
@ExtendWith(InBrowser.class)
class EndingFormsIT {

    @Test
    void nobody_at_risk_is_discharged_without_naloxone_and_without_somebody_who_carries_the_risk_on(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Tansy").atRisk("Uses alone since the weekend");
        somebody.tell("assess-triage", """
                {"seriousness": "high", "urgency": "soon", "substances": [{"drug": "heroin"}],
                 "risks": [{"kind": "overdose", "level": "high", "formulation": "Alone, after a break"}]}
                """);
        visitors.program().settled();
        String journey = "/journeys/" + somebody.journey();
        Visitor clinician =
                visitors.as("clinician").open(journey + "/do/discharge").looks("discharge-form");
        assertThat(clinician.text())
                .contains("A serious risk is open", "Uses alone since the weekend", "Overdose: Alone, after a break")
                .contains("Opioids are known of", "Heroin", "Say below what became of naloxone")
                .contains("Planned ending", "Completed, drug free", "Moved away");
        var filling = new Filling(clinician.page());
        filling.save();
        assertThat(filling.summary()).contains("Reason for the discharge: This is needed");
        clinician.complaints();
        clinician.looks("discharge-form-blank");
        filling.choose("reason", "moved-away")
                .write("wayBack", "Any weekday, by telephone")
                .save();
        assertThat(filling.wrong("naloxone")).contains("Say what became of naloxone");
        filling.choose("naloxone", "supplied").save();
        assertThat(filling.wrong("riskCarriedBy")).contains("Name who carries it on");
        assertThat(filling.value("wayBack")).isEqualTo("Any weekday, by telephone");
        clinician.complaints();
        clinician.looks("discharge-form-refused");
        filling.write("riskCarriedBy", "The clinic in the other town").save();
        assertThat(clinician.text()).contains("The discharge is recorded.");

        clinician.open(journey + "/plan").looks("plan-ended");
        clinician.page().click("text=They came back today");
        clinician.page().waitForURL("**/journeys/" + somebody.journey() + "?**");
        assertThat(clinician.looks("returned").text()).contains("The return is recorded.");
    }

    /** R36. */
    @Test
    void an_exit_that_was_a_mistake_is_undone_and_the_appointment_stands_again(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Yarrow");
        somebody.tell("book-appointment", """
                {"appointmentId": "%s", "kind": "brief", "at": "%sT10:00:00Z"}
                """.formatted(
                        UUID.randomUUID(), Somebody.today().plusDays(9)));
        somebody.tell("discharge", """
                {"exit": "unplanned", "reason": "dropped-out", "dischargedOn": "%s"}
                """.formatted(Somebody.today()));
        visitors.program().settled();
        String sessions = "/journeys/" + somebody.journey() + "/sessions";
        Visitor clinician = visitors.as("clinician");
        assertThat(clinician.open(sessions).text()).contains("No appointment is planned.");

        clinician.open("/journeys/" + somebody.journey());
        clinician.page().click("text=The discharge was a mistake");
        clinician.looks("undo-form");
        var filling = new Filling(clinician.page());
        filling.save();
        assertThat(filling.wrong("reason")).contains("This is needed");
        filling.write("reason", "Pressed on the wrong person").save();
        assertThat(clinician.looks("exit-undone").text()).contains("What ended with it stands again.");
        visitors.program().settled();
        assertThat(clinician.open(sessions).text()).contains("Booked").doesNotContain("No appointment is planned.");
    }

    @Test
    void discharge_reads_in_norwegian_on_a_telephone_without_scripts(Visitors visitors) {
        Look look = Look.DESK.norwegian().narrow().withoutScripts();
        Visitor clinician = visitors.as("clinician", look).open(Demo.HAWTHORN.journey("do/discharge"));
        assertThat(clinician.looks("discharge-form-nb").text()).contains("Hvorfor det avsluttes", "Før klienten går");
        visitors.as("clinician").open(Demo.SPRUCE.journey("do/discharge")).looks("discharge-form-no-risk");
        assertThat(visitors.as("clinician")
                        .open(Demo.SPRUCE.journey("do/discharge"))
                        .text())
                .doesNotContain("Opioids are known of");
    }

    @Test
    void an_entry_is_shown_before_it_is_marked_as_entered_in_error(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(Demo.ALDER.journey("timeline"));
        clinician.page().locator("a[href*='mark-entered-in-error']").first().click();
        assertThat(clinician.looks("correction-form").text()).contains("recorded by", "hides the entry at once");
        new Filling(clinician.page()).save();
        clinician.complaints();
        assertThat(new Filling(clinician.page()).summary()).contains("What is wrong with it: This is needed");
        clinician.looks("correction-form-refused");
        visitors.as("manager", Look.DESK.norwegian().narrow().withoutScripts())
                .open(Demo.ALDER.journey("do/mark-entered-in-error"))
                .looks("correction-form-nb");
    }
}
