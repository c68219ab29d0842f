package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Wards, prison and others: what is to be done before somebody leaves and after, and who must know. */
@ExtendWith(InBrowser.class)
class ElsewherePagesIT {

    private static final Look TELEPHONE = Look.DESK.norwegian().narrow().withoutScripts();

    @Test
    void a_stay_that_goes_on_says_in_words_what_is_to_be_done_before_it_ends_and_who_must_know(Visitors visitors) {
        assertThat(visitors.as("clinician")
                        .open(Demo.SYCAMORE.journey("elsewhere"))
                        .looks("elsewhere-on-ward")
                        .text())
                .contains(
                        "Ward 7, St Anne", "Before they leave", "Met on the ward on", "Nobody has referred them on yet")
                .contains("Refer before the ward discharge", "has not been referred on yet")
                .contains("What others must know", "opened", "Nobody has acknowledged a notice");
        visitors.as("clinician", TELEPHONE)
                .open(Demo.SYCAMORE.journey("elsewhere"))
                .looks("elsewhere-on-ward-nb");
        visitors.as("partner").open(Demo.POPLAR.journey("elsewhere")).looks("elsewhere-none");
    }

    @Test
    void a_ward_that_was_left_unnoticed_shows_at_once_what_should_have_been_done(Visitors visitors) {
        Visitor clinician = visitors.as("clinician2").open(Demo.MEDLAR.journey("elsewhere"));
        assertThat(clinician.looks("elsewhere-learned-late").text())
                .contains("An overdose is most likely now")
                .contains(
                        "Follow up after the ward",
                        "an acute stay; reckon with a risk of suicide",
                        "It was learned late.")
                .contains("Risk of suicide", "Not known, an acute stay", "The telephone is switched off.");
        assertThat(banner(clinician)).contains("Overdose danger highest until", "left a ward", "learned late");
        assertThat(banner(clinician.open(Demo.MEDLAR.client()))).contains("Overdose danger highest until");
        assertThat(banner(visitors.as("receptionist").open(Demo.MEDLAR.client())))
                .doesNotContain("Overdose danger");
        assertThat(clinician.open("/today").text()).contains("Medlar", "Days of high overdose risk");
    }

    @Test
    void whoever_came_out_of_prison_is_to_be_met(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(Demo.BLACKTHORN.journey("elsewhere"));
        assertThat(clinician.looks("elsewhere-prison").text())
                .contains("Meet after prison", "nobody has met them yet", "The county prison", "Arranged")
                .contains("An overdose is still more likely than before");
        assertThat(banner(clinician)).contains("Overdose danger still raised until");
        visitors.as("clinician", TELEPHONE)
                .open(Demo.HORNBEAM.journey("elsewhere"))
                .looks("elsewhere-in-order-nb");
    }

    @Test
    void somebody_is_admitted_told_of_discharged_and_followed_up(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Yarrow");
        visitors.program().settled();
        String page = "/journeys/" + somebody.journey() + "/elsewhere";
        Visitor clinician = visitors.as("clinician").open(page);
        var filling = new Filling(clinician.page());
        filling.press("text=Record an admission to a ward");
        filling.write("ward", "The quiet ward")
                .choose("organisation", "st-anne")
                .save();
        assertThat(clinician.text()).contains("The admission is recorded.", "The quiet ward, St Anne");

        filling.press("text=Record that they leave the ward");
        clinician.looks("leave-ward-form");
        filling.save();
        assertThat(filling.summary()).contains("Is there a risk of suicide: This is needed");
        clinician.complaints();
        filling.choose("suicideRisk", "unknown")
                .choose("acute", "false")
                .choose("prescription", "handed-over")
                .choose("carePlan", "no-plan")
                .save();
        assertThat(filling.wrong("prescriptionWith")).contains("Say to whom");
        clinician.complaints();
        clinician.looks("leave-ward-refused");
        filling.write("prescriptionWith", "The day clinic").save();
        assertThat(clinician.text())
                .contains(
                        "The discharge from the ward is recorded.",
                        "Handed over: The day clinic",
                        "Nobody has tried yet.")
                .contains("reckon with a risk of suicide, and see how they are.");

        filling.press("text=Record a follow-up after the ward");
        filling.choose("outcome", "reached").save();
        assertThat(clinician.text()).contains("The follow-up is recorded.").doesNotContain("see how they are");

        filling.press("text=Tell another organisation what it must know");
        clinician.looks("inform-form");
        filling.write("recipient", "The quiet ward")
                .choose("content", "risk")
                .choose("basis", "court")
                .save();
        assertThat(clinician.text()).contains("say who decided it");
        filling.choose("basis", "consent").save();
        filling.press("text=Record their answer");
        filling.choose("receipt", "refused").save();
        assertThat(filling.wrong("reason")).contains("Say why they would not take it");
        filling.write("reason", "Has left already").save();
        assertThat(clinician.text()).contains("The answer is recorded.", "refused", "Has left already");
    }

    private static String banner(Visitor visitor) {
        return visitor.page().innerText("aside.tj-banner");
    }
}
