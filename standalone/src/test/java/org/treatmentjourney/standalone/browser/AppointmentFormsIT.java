package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Appointments, copies of the plan and goals: chosen and never typed by their ids. */
@ExtendWith(InBrowser.class)
class AppointmentFormsIT {

    @Test
    void an_appointment_is_booked_moved_kept_and_called_off(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Burdock");
        String journey = "/journeys/" + somebody.journey();
        Visitor clinician = visitors.as("clinician").open(journey + "/do/book-appointment");
        var filling = new Filling(clinician.looks("booking-form").page());
        assertThat(filling.value("with")).isEqualTo("clinician");
        filling.choose("kind", "keyworking")
                .write("at", Somebody.today().plusDays(3) + "T10:15")
                .save();
        assertThat(clinician.text()).contains("The appointment is booked.");

        visitors.program().settled();
        clinician.open(journey + "/do/move-appointment").looks("move-form");
        filling.write("at", Somebody.today().plusDays(4) + "T11:30")
                .choose("askedBy", "client")
                .save();
        assertThat(clinician.text()).contains("moved");

        visitors.program().settled();
        clinician.open(journey + "/do/record-attendance").looks("attendance-form");
        assertThat(clinician.text()).contains("11:30", "Keyworking", "Another one that is not in this list");
        filling.save();
        clinician.complaints();
        assertThat(filling.summary()).contains("Appointment", "Attendance");
        clinician.looks("attendance-form-refused");

        clinician.open(journey + "/do/cancel-appointment").looks("cancel-form");
        filling.choose("askedBy", "service").save();
        visitors.program().settled();
        assertThat(clinician
                        .open(journey + "/do/cancel-appointment")
                        .looks("cancel-form-none")
                        .text())
                .contains("No appointment is open.");
    }

    @Test
    void reception_books_in_norwegian_on_a_telephone_without_scripts(Visitors visitors) {
        Look look = Look.DESK.norwegian().narrow().withoutScripts();
        Visitor reception = visitors.as("receptionist", look).open(Demo.SORREL.journey("do/book-appointment"));
        assertThat(new Filling(reception.looks("booking-form-nb").page()).value("with"))
                .isEmpty();
        reception.open(Demo.SORREL.journey("do/move-appointment")).looks("move-form-nb");
    }

    @Test
    void a_copy_for_somebody_else_needs_a_basis(Visitors visitors) {
        Visitor clinician = visitors.as("clinician")
                .open(Demo.SPRUCE.journey("do/give-care-plan-copy"))
                .looks("copy-form");
        var filling = new Filling(clinician.page());
        assertThat(filling.chosen("to", "client")).isTrue();
        filling.choose("to", "service").write("recipient", "Probation").save();
        assertThat(filling.wrong("basis")).contains("ask the client");
        filling.choose("basis", "legal-duty").save();
        assertThat(filling.summary()).contains("Without consent", "Who decided it: This is needed");
        assertThat(filling.value("recipient")).isEqualTo("Probation");
        clinician.complaints();
        clinician.looks("copy-form-refused");
        visitors.as("receptionist")
                .open(Demo.SPRUCE.journey("do/give-care-plan-copy"))
                .looks("copy-form-reception");
    }

    @Test
    void the_goal_stands_in_its_own_words_beside_what_is_said_of_it(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(Demo.BIRCH.journey("plan"));
        clinician.page().locator("a[href*='record-goal-progress']").first().click();
        String words = clinician.looks("goal-progress-form").page().innerText(".tj-aside .tj-quote");
        assertThat(words).isNotBlank();
        new Filling(clinician.page()).save();
        clinician.complaints();
        assertThat(new Filling(clinician.page()).summary()).contains("What became of it: This is needed");
        clinician.open(Demo.BIRCH.journey("plan"));
        clinician.page().locator("a[href*='revise-goal']").first().click();
        assertThat(new Filling(clinician.looks("goal-words-form").page()).value("statement"))
                .isEqualTo(words);
        visitors.as("clinician", Look.DESK.norwegian().narrow().withoutScripts())
                .open(Demo.BIRCH.journey("do/record-goal-progress"))
                .looks("goal-progress-form-nb");
    }
}
