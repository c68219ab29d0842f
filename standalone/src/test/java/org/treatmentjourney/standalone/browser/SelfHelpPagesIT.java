package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A course of guided self-help: what its page says first, its forms in the order of the call, its access code. */
@ExtendWith(InBrowser.class)
class SelfHelpPagesIT {

    private static final Look TELEPHONE = Look.DESK.norwegian().narrow().withoutScripts();
    private static final String COURSE = "/self-help/%s-0000-4000-8000-000000000003";
    private static final String TAMARISK = COURSE.formatted("31110000");
    private static final String HAZEL = COURSE.formatted("4a2e1000");
    private static final String BRACKEN = COURSE.formatted("b4ac0000");
    private static final String BRACKENS_JOURNEY = "/journeys/b4ac0000-0000-4000-8000-000000000002";

    @Test
    void worse_scores_stand_first_and_are_followed_up_and_the_next_call_opens_with_the_last_goal(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(BRACKENS_JOURNEY);
        assertThat(clinician.text()).contains("Guided self-help", "from 9 to 14 of 21");
        clinician.page().click("a:has-text('Anxiety')");
        clinician.page().waitForSelector("h1:has-text('Guided self-help: Anxiety')");
        assertThat(clinician.looks("self-help-worse").text())
                .contains("from 9 to 14 of 21", "4 of 6 parts", "Handle alene to ganger");
        clinician.page().click("a:has-text('Follow up worse scores')");
        clinician.page().fill("[name=done]", "Ringte i dag.");
        clinician.page().click("main button[type=submit]:has-text('Save')");
        clinician.page().waitForSelector(".govuk-notification-banner--success");
        assertThat(clinician.text()).contains("The follow-up is recorded").doesNotContain("Please look today");
        aCallInItsOrder(clinician.open(BRACKEN + "/do/record-guidance-call"));
    }

    /** Beside what was agreed last time. */
    private static void aCallInItsOrder(Visitor clinician) {
        assertThat(clinician.looks("self-help-call").text()).contains("Last call", "Handle alene to ganger");
        clinician.page().fill("[name=homework]", "Del 5.");
        clinician.page().fill("[name='goal.what']", "To stopp til");
        clinician.page().fill("[name=score]", "99");
        clinician.page().click("main button[type=submit]:has-text('Save')");
        clinician.page().waitForSelector(".govuk-error-summary");
        assertThat(clinician.text()).contains("does not go that high");
        clinician.page().fill("[name=score]", "8");
        clinician.page().click("main button[type=submit]:has-text('Save')");
        clinician.page().waitForSelector(".govuk-notification-banner--success");
        assertThat(clinician.text()).contains("The guidance call is recorded", "To stopp til");
    }

    @Test
    void the_code_is_shown_after_a_warning_and_the_look_is_told_in_words(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(TAMARISK);
        assertThat(clinician.text()).doesNotContain("W-4417-LOW");
        clinician.page().click("a:has-text('Show the access code')");
        assertThat(clinician.looks("self-help-code").text()).contains("it is written down who did");
        clinician.page().click("button:has-text('Show the code now')");
        clinician.page().waitForSelector("#shown-code");
        assertThat(clinician.looks("self-help-code-shown").text()).contains("W-4417-LOW");
        assertThat(visitors.as("clinician")
                        .open("/clients/31110000-0000-4000-8000-000000000001/looks")
                        .text())
                .contains("the access code of guided self-help");
    }

    @Test
    void whoever_broke_off_is_asked_and_not_wanting_to_say_is_an_answer(Visitors visitors) {
        visitors.as("clinician", TELEPHONE).open(TAMARISK).looks("self-help-ended-nb");
        Visitor clinician = visitors.as("clinician").open(HAZEL);
        assertThat(clinician.looks("self-help-broken-off").text())
                .contains("Broken off on", "also those who broke it off");
        clinician.page().click("a:has-text('Ask how it was')");
        clinician.page().check("[name=response][value=answered]");
        clinician.page().check("[name=completed][value=declined]");
        clinician.page().check("[name=change][value=same]");
        clinician.page().check("[name='answers.0.rating'][value='0']");
        clinician.page().check("[name='answers.1.declined']");
        clinician.looks("self-help-evaluate");
        clinician.page().click("main button[type=submit]:has-text('Save')");
        clinician.page().waitForSelector(".govuk-notification-banner--success");
        assertThat(clinician.text()).contains("0 of 4", "Did not want to say");
    }
}
