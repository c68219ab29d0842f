package org.treatmentjourney.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.AgreementStatus;
import org.treatmentjourney.domain.journey.value.DomainAnswer;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.GoalWords;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.Party;
import org.treatmentjourney.domain.journey.value.PlanContent;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.domain.journey.value.Progress;

/** Journeys made by chance, the same for the same seed; some of what is told is told late. */
final class Stories {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final Random random;
    private final double late;

    Stories(long seed, double late) {
        this.random = new Random(seed);
        this.late = late;
    }

    List<DomainEvent> journey(UUID journey, UUID client, int length) {
        List<DomainEvent> events = new ArrayList<>();
        Instant now = START.plus(Duration.ofHours(random.nextInt(1000)));
        events.add(referred(journey, client, Effective.at(now)));
        while (events.size() < length) {
            now = now.plus(Duration.ofHours(1 + random.nextInt(72)));
            Instant told = random.nextDouble() < late ? now.minus(Duration.ofDays(1 + random.nextInt(30))) : now;
            events.add(next(journey, client, Effective.at(told)));
        }
        return events;
    }

    static ClientReferred referred(UUID journey, UUID client, Effective at) {
        return new ClientReferred(
                journey,
                client,
                at,
                "harbour",
                "community-drug-service",
                "self",
                "telephone",
                true,
                Personal.of(new ClientReferred.Details("Wants to be there for the children", null, null, null, null)));
    }

    static GoalSet goal(UUID journey, UUID client, Effective at, String change) {
        return new GoalSet(
                journey,
                client,
                at,
                UUID.randomUUID(),
                change,
                LifeDomain.HEALTH,
                "7d",
                null,
                Personal.of(new GoalWords("No more than twice a week, and never alone: " + change, 7, 5)));
    }

    private DomainEvent next(UUID journey, UUID client, Effective at) {
        return switch (random.nextInt(4)) {
            case 0 -> plan(journey, client, at);
            case 1 ->
                new GoalProgressRecorded(
                        journey,
                        client,
                        at,
                        new UUID(random.nextLong(), random.nextLong()),
                        Progress.PARTLY,
                        Personal.of(new GoalProgressRecorded.Details("Slept better", null)));
            default -> goal(journey, client, at, "reduce-" + random.nextInt(1000));
        };
    }

    private InitialCarePlanAgreed plan(UUID journey, UUID client, Effective at) {
        List<DomainSection> domains = List.of(
                new DomainSection(
                        LifeDomain.DRUG_AND_ALCOHOL_USE, DomainAnswer.NEEDS, List.of("Fewer days of use"), null),
                new DomainSection(LifeDomain.HEALTH, DomainAnswer.NEEDS, List.of("A dentist", "Sleep"), null));
        return new InitialCarePlanAgreed(
                journey,
                client,
                at,
                LocalDate.of(2026, 3, 1).plusDays(random.nextInt(60)),
                "given",
                "clinician",
                Personal.of(new PlanContent(
                        domains,
                        List.of(new PlanRole(Party.CLIENT, "The client", "Comes to the sessions")),
                        new Agreement(AgreementStatus.AGREED, "This is my plan", "clinician"))));
    }
}
