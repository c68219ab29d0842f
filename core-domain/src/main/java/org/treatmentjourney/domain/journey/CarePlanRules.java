package org.treatmentjourney.domain.journey;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.DomainAnswer;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.Party;
import org.treatmentjourney.domain.journey.value.PlanRole;

/** What makes a care plan a care plan (Models of Care 2006): R11, R12 and R13. */
final class CarePlanRules {

    private CarePlanRules() {}

    /** R11: an initial plan is for immediate needs; it says something of at least one domain. */
    static void initial(List<DomainSection> domains, List<PlanRole> roles, Agreement agreement) {
        if (domains.isEmpty()) {
            throw new RuleViolated(
                    "R11",
                    "careplan.domain-missing",
                    "An initial care plan says what is needed in at least one domain.");
        }
        both("R11", domains, roles, agreement);
    }

    /** R12: a comprehensive plan says something of all four domains, even if only that there is nothing to do. */
    static void comprehensive(List<DomainSection> domains, List<PlanRole> roles, Agreement agreement) {
        Set<LifeDomain> missing = EnumSet.allOf(LifeDomain.class);
        domains.forEach(section -> missing.remove(section.domain()));
        if (!missing.isEmpty()) {
            throw new RuleViolated(
                    "R12",
                    "careplan.domain-missing",
                    "A comprehensive care plan speaks of all four domains. Missing: " + named(missing)
                            + ". Needs, no need identified, or does not wish to discuss: each is an answer.");
        }
        both("R12", domains, roles, agreement);
    }

    /** R16: a comprehensive assessment builds on the work of the initial plan, where there was one by then. */
    static void carriedOver(@Nullable Boolean builtOnInitialPlan, @Nullable Effective planned, Act act) {
        boolean there = planned != null
                && !planned.day(act.zone()).isAfter(act.effective().day(act.zone()));
        if (there && !Boolean.TRUE.equals(builtOnInitialPlan)) {
            throw new RuleViolated(
                    "R16",
                    "assessment.initial-plan-left-out",
                    "There is an initial care plan. Take its work into the assessment, and say so.");
        }
    }

    /** The day of the next review is not before the day the plan was made. */
    static void reviewAfter(LocalDate agreed, LocalDate review) {
        if (review.isBefore(agreed)) {
            throw new RuleViolated(
                    "R34",
                    "careplan.review-before-agreement",
                    "The review is planned for a day before the plan was agreed.");
        }
    }

    private static void both(String rule, List<DomainSection> domains, List<PlanRole> roles, Agreement agreement) {
        if (domains.stream().map(DomainSection::domain).distinct().count() < domains.size()) {
            throw new RuleViolated(rule, "careplan.domain-twice", "Each domain stands in a care plan once.");
        }
        if (domains.stream().anyMatch(d -> d.answer() == DomainAnswer.NEEDS && isEmpty(d.needs()))) {
            throw new RuleViolated(rule, "careplan.needs-missing", "A domain with needs says which needs.");
        }
        clientsView(agreement);
        roles(roles);
    }

    /** R11: where the client does not fully agree, their own view stands beside it. */
    private static void clientsView(Agreement agreement) {
        boolean needed = switch (agreement.client()) {
            case PARTLY, DECLINED -> true;
            case AGREED, PROPOSED, LACKS_CAPACITY -> false;
        };
        if (needed && (agreement.clientView() == null || agreement.clientView().isBlank())) {
            throw new RuleViolated(
                    "R11",
                    "careplan.client-view-missing",
                    "The client does not fully agree: their own view belongs here.");
        }
    }

    /** R13: a plan names the client's own part, and who else does what. */
    private static void roles(List<PlanRole> roles) {
        if (roles.stream().noneMatch(r -> r.party() == Party.CLIENT)) {
            throw new RuleViolated(
                    "R13", "careplan.client-role-missing", "A care plan names what the client does in it.");
        }
        if (roles.stream().allMatch(r -> r.party() == Party.CLIENT)) {
            throw new RuleViolated(
                    "R13",
                    "careplan.other-role-missing",
                    "A care plan names who else does what: a person, a service, or both.");
        }
    }

    private static boolean isEmpty(@Nullable List<String> texts) {
        return texts == null || texts.stream().allMatch(String::isBlank);
    }

    private static String named(Set<LifeDomain> domains) {
        return Arrays.stream(LifeDomain.values())
                .filter(domains::contains)
                .map(d -> d.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(joining(", "));
    }
}
