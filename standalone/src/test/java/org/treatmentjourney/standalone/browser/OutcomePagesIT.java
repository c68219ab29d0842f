package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the client is doing in numbers: asked in a form, shown over time. */
@ExtendWith(InBrowser.class)
class OutcomePagesIT {

    private static final Look TELEPHONE = Look.DESK.norwegian().narrow().withoutScripts();

    @Test
    void a_course_of_numbers_is_read_with_what_was_declined_and_what_nobody_asked(Visitors visitors) {
        told(visitors, Demo.WHITEBEAM, 4);
        Visitor clinician = visitors.as("clinician")
                .open(Demo.WHITEBEAM.journey("outcomes"))
                .looks("outcomes-whitebeam");
        assertThat(clinician.text())
                .contains("better", "declined", "not comparable", "clinician2 has seen to it", "1 of 28 days")
                .doesNotContain("overdue");
        assertThat(clinician.page().getAttribute("svg[aria-label*='not asked']", "aria-label"))
                .contains(": No;");
        visitors.as("clinician", TELEPHONE)
                .open(Demo.WHITEBEAM.journey("outcomes"))
                .looks("outcomes-whitebeam-nb");
    }

    @Test
    void half_a_year_without_a_question_is_said_and_nobody_who_sees_to_it_too(Visitors visitors) {
        told(visitors, Demo.OSIER, 1);
        assertThat(visitors.as("clinician")
                        .open(Demo.OSIER.journey("outcomes"))
                        .looks("outcomes-osier")
                        .text())
                .contains("more than six months", "overdue");
        assertThat(visitors.as("partner")
                        .open(Demo.POPLAR.journey("outcomes"))
                        .looks("outcomes-none")
                        .text())
                .contains("Nobody sees to it yet", "There are no numbers here yet");
    }

    @Test
    void a_profile_is_asked_item_by_item_and_nothing_written_is_lost_when_something_is_wrong(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Teasel");
        Visitor clinician = visitors.as("clinician")
                .open("/journeys/" + somebody.journey() + "/do/record-outcomes-profile")
                .looks("profile-form");
        var filling = new Filling(clinician.page());
        filling.choose("stage", "start")
                .write(row(clinician, "alcohol-days") + ".weeks.fourWeeksAgo", "7")
                .write(row(clinician, "quality-of-life") + ".number", "21")
                .save();
        assertThat(filling.summary()).contains("Alcohol: days of use – 3 weeks ago: This is needed");
        assertThat(filling.value(row(clinician, "quality-of-life") + ".number")).isEqualTo("21");
        clinician.complaints();
        String drinking = row(clinician, "alcohol-days");
        filling.write(drinking + ".weeks.threeWeeksAgo", "5")
                .write(drinking + ".weeks.twoWeeksAgo", "0")
                .write(drinking + ".weeks.lastWeek", "1")
                .save();
        assertThat(filling.summary())
                .contains("How good life has been – Number: This lies outside what can be answered");
        clinician.complaints();
        clinician.looks("profile-form-refused");
        filling.write(row(clinician, "quality-of-life") + ".number", "12");
        clinician.page().check("input[name='" + row(clinician, "assault") + ".declined']");
        filling.choose(row(clinician, "housing-problem") + ".number", "0").save();
        assertThat(clinician.text()).contains("What was answered is recorded.");
        visitors.program().settled();
        clinician.open("/journeys/" + somebody.journey() + "/outcomes").looks("outcomes-first");
        assertThat(clinician.text())
                .contains("13 of 28 days", "12 of 20", "declined", "Not asked so far (", "outside its time");
        clinician
                .open("/journeys/" + somebody.journey() + "/do/record-outcomes-profile")
                .looks("profile-form-again");
        assertThat(clinician.text()).contains("Last time: 13 of 28 days", "Last time: declined");
        assertThat(filling.value(row(clinician, "quality-of-life") + ".number")).isEmpty();
    }

    @Test
    void a_score_and_a_co_ordinator_are_recorded_from_the_page(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Burdock");
        Visitor clinician = visitors.as("clinician").open("/journeys/" + somebody.journey() + "/outcomes");
        clinician.page().click("text=Record a symptom score");
        var filling = new Filling(clinician.looks("score-form").page());
        filling.choose("scale", "gad-7").write("score", "30").save();
        assertThat(filling.wrong("score")).contains("outside what the scale can give");
        clinician.complaints();
        filling.write("score", "12").save();
        visitors.program().settled();
        clinician.open("/journeys/" + somebody.journey() + "/outcomes");
        assertThat(clinician.text()).contains("12 (moderate)");
        clinician.page().click("text=Name somebody");
        filling.save();
        visitors.program().settled();
        clinician.open("/journeys/" + somebody.journey() + "/outcomes");
        assertThat(clinician.text()).contains("clinician has seen to it since");
        clinician.page().click("text=Name somebody else");
        filling.save();
        assertThat(filling.wrong("coordinator")).contains("sees to it already");
        clinician.complaints();
    }

    /** The demo is still being told when the first pages are opened. */
    private static void told(Visitors visitors, Demo somebody, int profiles) {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> visitors.program()
                                .as("clinician")
                                .get("/api" + somebody.journey("outcomes"))
                                .json()
                                .path("profiles")
                                .size()
                        == profiles);
    }

    /** The path of the row of an item. */
    private static String row(Visitor visitor, String item) {
        return visitor.page()
                .getAttribute("input[type=hidden][value='" + item + "']", "name")
                .replaceAll("\\.item$", "");
    }
}
