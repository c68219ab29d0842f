package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.november;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.command.AgreeComprehensiveCarePlan;
import org.treatmentjourney.domain.journey.command.AgreeInitialCarePlan;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.AgreementStatus;
import org.treatmentjourney.domain.journey.value.DomainAnswer;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.Intervention;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.Party;
import org.treatmentjourney.domain.journey.value.PlanRole;

/** A care plan that keeps every rule, and the ways to break one at a time. */
record SamplePlan(
        List<DomainSection> domains,
        List<PlanRole> roles,
        Agreement agreement,
        LocalDate agreedOn,
        LocalDate reviewOn) {

    static final PlanRole CLIENT_ROLE = new PlanRole(Party.CLIENT, "Robin", "keeps the diary");
    static final PlanRole WORKER_ROLE = new PlanRole(Party.INDIVIDUAL, "clinician", "calls every Monday");

    static SamplePlan plan() {
        return new SamplePlan(
                Stream.of(LifeDomain.values()).map(SamplePlan::needs).toList(),
                List.of(CLIENT_ROLE, WORKER_ROLE),
                new Agreement(AgreementStatus.AGREED, null, "clinician"),
                november(20),
                november(30));
    }

    static DomainSection needs(LifeDomain domain) {
        return new DomainSection(
                domain,
                DomainAnswer.NEEDS,
                List.of("something about " + domain),
                List.of(new Intervention("a talk", "psychosocial", "clinician")));
    }

    static DomainSection answered(LifeDomain domain, DomainAnswer answer, @Nullable List<String> needs) {
        return new DomainSection(domain, answer, needs, null);
    }

    SamplePlan saying(DomainSection... sections) {
        return new SamplePlan(List.of(sections), roles, agreement, agreedOn, reviewOn);
    }

    SamplePlan without(LifeDomain domain) {
        return saying(domains.stream().filter(s -> s.domain() != domain).toArray(DomainSection[]::new));
    }

    SamplePlan with(DomainSection section) {
        return saying(Stream.concat(without(section.domain()).domains.stream(), Stream.of(section))
                .toArray(DomainSection[]::new));
    }

    SamplePlan naming(PlanRole... named) {
        return new SamplePlan(domains, List.of(named), agreement, agreedOn, reviewOn);
    }

    SamplePlan agreed(AgreementStatus status, @Nullable String clientView) {
        return new SamplePlan(domains, roles, new Agreement(status, clientView, null), agreedOn, reviewOn);
    }

    SamplePlan reviewedOn(LocalDate day) {
        return new SamplePlan(domains, roles, agreement, agreedOn, day);
    }

    AgreeInitialCarePlan initial() {
        return new AgreeInitialCarePlan(JOURNEY, domains, roles, agreement, "given", agreedOn, reviewOn, "clinician2");
    }

    AgreeComprehensiveCarePlan comprehensive() {
        return new AgreeComprehensiveCarePlan(
                JOURNEY, domains, roles, agreement, "offered", agreedOn, reviewOn, "clinician2");
    }
}
