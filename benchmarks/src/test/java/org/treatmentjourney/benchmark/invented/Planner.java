package org.treatmentjourney.benchmark.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.treatmentjourney.domain.journey.command.AgreeComprehensiveCarePlan;
import org.treatmentjourney.domain.journey.command.AgreeInitialCarePlan;
import org.treatmentjourney.domain.journey.command.AssessTriage;
import org.treatmentjourney.domain.journey.command.ReviewCarePlan;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.AgreementStatus;
import org.treatmentjourney.domain.journey.value.DomainAnswer;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.Intervention;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.Party;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.ReviewTrigger;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.Substance;
import org.treatmentjourney.domain.journey.value.Urgency;

/** The triage, the care plans and the reviews of one journey. */
final class Planner {

    private static final List<PlanRole> ROLES = List.of(
            new PlanRole(Party.CLIENT, "The client", "Comes to the sessions, and says when it gets hard"),
            new PlanRole(Party.INDIVIDUAL, "The keyworker", "Rings on Mondays"));

    private final Random random;
    private final UUID journey;
    private final ZoneId zone;

    Planner(Random random, UUID journey, ZoneId zone) {
        this.random = random;
        this.journey = journey;
        this.zone = zone;
    }

    AssessTriage triage(List<Substance> substances) {
        Level level = Chance.of(random, Level.values());
        Risk risk = new Risk("overdose", level, Chance.words(random), "soon", "Naloxone, and a friend who knows", null);
        return new AssessTriage(
                journey,
                substances,
                "never",
                null,
                "suspected",
                null,
                null,
                "none",
                null,
                level,
                Chance.of(random, Urgency.values()),
                3,
                List.of(risk),
                List.of("Good with people"),
                Chance.words(random));
    }

    AgreeInitialCarePlan initial(Instant told) {
        return new AgreeInitialCarePlan(
                journey,
                List.of(section(LifeDomain.DRUG_AND_ALCOHOL_USE), section(LifeDomain.HEALTH)),
                ROLES,
                agreement(),
                "given",
                null,
                day(told).plusDays(random.nextInt(90, 140)),
                "keyworker-" + random.nextInt(20));
    }

    AgreeComprehensiveCarePlan comprehensive(Instant told) {
        return new AgreeComprehensiveCarePlan(
                journey,
                Arrays.stream(LifeDomain.values()).map(this::section).toList(),
                ROLES,
                agreement(),
                "given",
                null,
                day(told).plusDays(random.nextInt(90, 140)),
                null);
    }

    ReviewCarePlan review(Instant told) {
        return new ReviewCarePlan(
                journey,
                Chance.of(random, ReviewTrigger.values()),
                ReviewOutcome.CONTINUE,
                Chance.words(random),
                day(told).plusDays(random.nextInt(30, 90)),
                true,
                null);
    }

    private Agreement agreement() {
        AgreementStatus status = Chance.of(random, AgreementStatus.AGREED, AgreementStatus.PARTLY);
        return new Agreement(status, Chance.words(random), "clinician");
    }

    private DomainSection section(LifeDomain domain) {
        return new DomainSection(
                domain,
                DomainAnswer.NEEDS,
                List.of(Chance.words(random), "Sleep"),
                List.of(new Intervention(Chance.words(random), "psychosocial", "clinician")));
    }

    private LocalDate day(Instant told) {
        return told.atZone(zone).toLocalDate();
    }
}
