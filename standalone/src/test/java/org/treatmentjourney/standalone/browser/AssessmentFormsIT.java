package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Triage, the full assessment, the stage, a change in life and a review, each beside what is known already. */
@ExtendWith(InBrowser.class)
class AssessmentFormsIT {

    private static final String PLAN = """
            {"domains": [{"domain": "health", "answer": "needs", "needs": ["Sleep"]}],
             "roles": [{"party": "client", "who": "Sedge"}, {"party": "individual", "who": "clinician"}],
             "agreement": {"client": "agreed"}, "copy": "offered", "reviewOn": "%s"}
            """;

    @Test
    void triage_has_the_referral_beside_it_and_starts_from_its_substances(Visitors visitors) {
        Visitor triage = visitors.as("triage")
                .open(Demo.ALDER.journey("do/assess-triage"))
                .looks("triage-form");
        assertThat(triage.text()).contains("What the referral said", "Weekends have become longer", "Mephedrone");
        assertThat(new Filling(triage.page()).value("substances.0.drug")).isEqualTo("mephedrone");
    }

    @Test
    void triage_without_urgency_is_refused_and_loses_nothing(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Sorrel the younger");
        Visitor triage = visitors.as("triage").open("/journeys/" + somebody.journey() + "/do/assess-triage");
        var filling = new Filling(triage.page());
        filling.choose("risks.0.kind", "overdose")
                .choose("risks.0.level", "moderate")
                .more("risks");
        filling.write("risks.1.formulation", "Alone at night")
                .write("strengths", "Came by himself")
                .save();
        assertThat(filling.summary()).contains("Urgency: This is needed", "Seriousness", "Risk 2 – ");
        assertThat(filling.value("strengths")).isEqualTo("Came by himself");
        assertThat(filling.value("risks.1.formulation")).isEqualTo("Alone at night");
        triage.complaints();
        triage.looks("triage-form-refused");
        filling.choose("urgency", "soon").choose("seriousness", "moderate");
        filling.choose("risks.1.kind", "suicide").choose("risks.1.level", "low").save();
        assertThat(triage.text()).contains("The triage assessment is recorded.");
    }

    @Test
    void triage_reads_in_norwegian_on_a_telephone_without_scripts(Visitors visitors) {
        Look look = Look.DESK.norwegian().narrow().withoutScripts();
        Visitor triage = visitors.as("triage", look).open(Demo.HAWTHORN.journey("do/assess-triage"));
        assertThat(triage.looks("triage-form-nb").text()).contains("Hva henvisningen sa");
    }

    @Test
    void the_full_assessment_takes_in_the_work_of_the_initial_plan(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Sedge");
        somebody.tell("agree-initial-care-plan", PLAN.formatted(Somebody.today().plusDays(28)));
        visitors.program().settled();
        Visitor clinician = visitors.as("clinician")
                .open("/journeys/" + somebody.journey() + "/do/complete-comprehensive-assessment");
        assertThat(clinician.looks("assessment-form").text()).contains("Initial plan of", "Sleep", "Offending");
        var filling = new Filling(clinician.page());
        filling.write("domains.2.findings", "A fine from last year").save();
        assertThat(filling.wrong("builtOnInitialPlan")).contains("Take its work into the assessment");
        assertThat(clinician.page().inputValue("text=Offending >> xpath=.. >> textarea"))
                .contains("A fine");
        clinician.complaints();
        clinician.looks("assessment-form-refused");
        filling.choose("builtOnInitialPlan", "true").save();
        assertThat(clinician.text()).contains("The comprehensive assessment is recorded.");
    }

    @Test
    void a_stage_is_assessed_knowing_the_way_so_far(Visitors visitors) {
        Visitor clinician = visitors.as("clinician")
                .open(Demo.LARCH.journey("do/assess-stage"))
                .looks("stage-form");
        assertThat(clinician.text()).contains("The way so far", "Now", "Any stage can follow any other");
        new Filling(clinician.page()).save();
        clinician.complaints();
        assertThat(new Filling(clinician.page()).summary()).contains("Stage: ");
        visitors.as("clinician", Look.DESK.norwegian().narrow().withoutScripts())
                .open(Demo.FERN.journey("do/assess-stage"))
                .looks("stage-form-nb");
    }

    @Test
    void a_change_in_life_makes_the_next_review_one_because_something_changed(Visitors visitors) {
        Somebody somebody = Somebody.referred(visitors, "Vetch");
        somebody.tell("agree-initial-care-plan", PLAN.formatted(Somebody.today().plusDays(28)));
        visitors.program().settled();
        Visitor clinician =
                visitors.as("clinician").open("/journeys/" + somebody.journey() + "/do/record-change-of-circumstances");
        var filling = new Filling(clinician.looks("circumstances-form").page());
        filling.choose("kind", "housing-lost").save();
        visitors.program().settled();
        clinician
                .open("/journeys/" + somebody.journey() + "/do/review-care-plan")
                .looks("review-form");
        assertThat(filling.chosen("trigger", "opportunistic")).isTrue();
        assertThat(filling.value("nextReviewOn"))
                .isEqualTo(Somebody.today().plusDays(28).toString());
        assertThat(clinician.text()).contains("Initial plan of", "Sleep");
        filling.save();
        assertThat(filling.summary()).contains("What the review decided");
        clinician.complaints();
        filling.choose("outcome", "continue")
                .write("whyMightDisengage", "Has nowhere to charge a telephone")
                .save();
        assertThat(clinician.text()).contains("The review is recorded.");
        visitors.program().settled();
        clinician.open("/journeys/" + somebody.journey() + "/plan").looks("plan-reviewed");
        assertThat(clinician.text()).contains("The plan goes on", "Has nowhere to charge a telephone");
    }
}
