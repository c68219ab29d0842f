package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Making a plan: what it starts from, what is refused, and that nothing written is lost. */
@ExtendWith(InBrowser.class)
class PlanFormsIT {

    @Test
    void a_first_plan_starts_from_the_client_the_keyworker_and_the_day_of_the_review(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Bramble");
        Visitor clinician = visitors.as("clinician").open(form(somebody, "agree-initial-care-plan"));
        var filling = new Filling(clinician.looks("plan-form-initial").page());
        assertThat(filling.value("roles.0.who")).isEqualTo("Bramble");
        assertThat(filling.value("roles.1.who")).isEqualTo("clinician");
        assertThat(filling.value("reviewOn"))
                .isEqualTo(Somebody.today().plusDays(28).toString());
    }

    @Test
    void an_initial_plan_is_refused_until_it_says_enough_and_keeps_what_was_written(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Nettle");
        Visitor clinician = visitors.as("clinician").open(form(somebody, "agree-initial-care-plan"));
        var filling = new Filling(clinician.page());
        filling.write("roles.0.responsibility", "Comes on Tuesdays")
                .choose("agreement.client", "partly")
                .choose("copy", "offered")
                .save();
        assertThat(filling.summary()).contains("An initial care plan says what is needed in at least one domain");
        assertThat(filling.wrong("domains")).contains("at least one domain");
        assertThat(filling.value("roles.0.responsibility")).isEqualTo("Comes on Tuesdays");
        clinician.complaints();
        clinician.looks("plan-form-initial-refused");

        filling.choose(named(filling, "health") + ".answer", "needs").save();
        assertThat(filling.summary())
                .contains("Physical and mental health – Needs: A domain with needs says which needs.");
        filling.write(named(filling, "health") + ".needs", "Sleep").save();
        assertThat(filling.wrong("agreement-clientView")).contains("their own view belongs here");
        filling.write("agreement.clientView", "Rather shorter")
                .write("roles.0.who", "")
                .write("roles.0.responsibility", "");
        clinician.page().locator("main [name='roles.0.party'][value='service']").check();
        filling.write("roles.0.who", "Night shelter").save();
        assertThat(filling.wrong("roles")).contains("what the client does in it");
        filling.choose("roles.0.party", "client").write("roles.0.who", "Nettle").save();
        assertThat(clinician.text()).contains("The initial care plan is recorded.", "Rather shorter", "Sleep");
    }

    @Test
    void a_comprehensive_plan_says_which_domains_are_missing_beside_each(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Teasel");
        Visitor clinician = visitors.as("clinician").open(form(somebody, "agree-comprehensive-care-plan"));
        var filling = new Filling(clinician.looks("plan-form-comprehensive").page());
        assertThat(filling.value("reviewOn"))
                .isEqualTo(Somebody.today().plusDays(84).toString());
        String offending = named(filling, "offending");
        filling.choose(offending + ".answer", "no-need-identified")
                .choose("agreement.client", "agreed")
                .choose("copy", "given")
                .save();
        assertThat(filling.summary())
                .contains(
                        "all four",
                        "Drug and alcohol use – Answer: This is needed",
                        "Everyday and social life – Answer")
                .doesNotContain("Offending – Answer");
        clinician.complaints();
        clinician.looks("plan-form-comprehensive-refused");
        assertThat(filling.chosen(named(filling, "offending") + ".answer", "no-need-identified"))
                .isTrue();
        for (String domain : new String[] {"drug-and-alcohol-use", "health", "social-functioning"}) {
            filling.choose(named(filling, domain) + ".answer", "does-not-wish-to-discuss");
        }
        filling.save();
        assertThat(clinician.looks("plan-agreed").text()).contains("The comprehensive care plan is recorded.");
    }

    @Test
    void rows_are_added_where_they_belong_without_scripts_in_norwegian_on_a_telephone(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Yarrow");
        Visitor clinician = visitors.as(
                        "clinician", Look.DESK.norwegian().narrow().withoutScripts())
                .open(form(somebody, "agree-comprehensive-care-plan"));
        var filling = new Filling(clinician.page());
        String social = named(filling, "social-functioning");
        filling.choose(social + ".answer", "needs").write(social + ".needs", "Et sted å bo");
        clinician
                .page()
                .locator("main fieldset details")
                .last()
                .locator("summary")
                .click();
        filling.write(social + ".interventions.0.what", "Søknad om kommunal bolig")
                .more(social + ".interventions");
        social = named(filling, "social-functioning");
        assertThat(filling.value(social + ".interventions.0.what")).isEqualTo("Søknad om kommunal bolig");
        filling.write(social + ".interventions.1.what", "Følge til visning").more("roles");
        assertThat(filling.value("roles.2.who")).isEmpty();
        assertThat(filling.value(named(filling, "social-functioning") + ".needs"))
                .isEqualTo("Et sted å bo");
        clinician.looks("plan-form-nb");
        filling.save();
        clinician.complaints();
        assertThat(filling.summary()).contains("Hvor enig klienten er: Dette må fylles ut");
        social = named(filling, "social-functioning");
        assertThat(filling.value(social + ".interventions.1.what")).isEqualTo("Følge til visning");
    }

    @Test
    void a_new_version_starts_from_the_plan_that_holds(Visitors visitors) {
        Visitor clinician = visitors.as("clinician").open(Demo.SPRUCE.journey("do/agree-comprehensive-care-plan"));
        var filling = new Filling(clinician.looks("plan-form-new-version").page());
        assertThat(clinician.text()).contains("This starts from the plan of");
        assertThat(filling.value(named(filling, "drug-and-alcohol-use") + ".needs"))
                .isEqualTo("Evenings without crack");
        assertThat(filling.value("roles.2.who")).isEqualTo("Probation");
    }

    private static String form(Somebody somebody, String command) {
        return "/journeys/" + somebody.journey() + "/do/" + command + "?_back=/journeys/" + somebody.journey()
                + "/plan";
    }

    /** The beginning of the names of the fields about a domain. */
    private static String named(Filling filling, String domain) {
        return String.valueOf(filling.page()
                        .locator("main input[type=hidden][value='" + domain + "']")
                        .getAttribute("name"))
                .replace(".domain", "");
    }
}
