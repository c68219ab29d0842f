package org.treatmentjourney.benchmark.invented;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.client.command.RegisterClient;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.client.value.SafeContact;
import org.treatmentjourney.domain.journey.command.AssessStage;
import org.treatmentjourney.domain.journey.command.AssignKeyworker;
import org.treatmentjourney.domain.journey.command.CompleteComprehensiveAssessment;
import org.treatmentjourney.domain.journey.command.Discharge;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.RecordChangeOfCircumstances;
import org.treatmentjourney.domain.journey.command.RecordContact;
import org.treatmentjourney.domain.journey.command.RecordMissedSession;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.command.ReturnToTreatment;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.Finding;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.journey.value.Substance;

/** What is asked of one journey, by chance and in any order; a session is what is asked most. */
final class Caseworker {

    private final Random random;
    private final ZoneId zone;
    private @Nullable UUID journey;
    private @Nullable Planner planner;
    private @Nullable Sessions sessions;
    private boolean discharged;

    Caseworker(Random random, ZoneId zone) {
        this.random = random;
        this.zone = zone;
    }

    RegisterClient register(UUID client) {
        PersonName name = new PersonName("Robin", "Example " + random.nextInt(100_000), null, "Robin", null);
        SafeContact telephone = new SafeContact(
                "telephone", "07700 9" + random.nextInt(10_000, 100_000), true, false, "Robin", "evenings", null);
        LocalDate born = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(15_000));
        String sex = Chance.of(random, "female", "male", "other", "not-stated");
        return new RegisterClient(
                client, name, born, "day", sex, List.of(telephone), null, "en", false, null, null, null, null);
    }

    /** The usual beginning, from which everything else may follow in any order. */
    List<JourneyCommand> begin(UUID id, UUID client, Instant now) {
        journey = id;
        Goals goals = new Goals(random, id, zone);
        planner = new Planner(random, id, zone);
        sessions = new Sessions(random, id, goals);
        LocalDate today = now.atZone(zone).toLocalDate();
        List<Substance> substances =
                List.of(new Substance(Chance.of(random, "heroin", "alcohol", "mephedrone"), "other", "weekly", today));
        ReferClient refer = new ReferClient(
                id,
                client,
                Chance.of(random, "self", "gp", "a-and-e", "pharmacy"),
                "telephone",
                Chance.of(random, "community-drug-service", "chemsex-clinic"),
                today,
                Chance.words(random),
                substances,
                random.nextInt(10) == 0 ? List.of("recent-overdose") : null,
                true,
                null,
                null);
        return List.of(refer, planner.triage(substances), planner.initial(now), assign(), goals.set(now));
    }

    JourneyCommand next(Instant told) {
        UUID id = requireNonNull(journey);
        Planner plans = requireNonNull(planner);
        Sessions meetings = requireNonNull(sessions);
        if (discharged) {
            discharged = false;
            return new ReturnToTreatment(id, "self", Chance.words(random), day(told));
        }
        int chance = random.nextInt(100);
        if (chance < 34) {
            return meetings.held(told);
        } else if (chance < 58) {
            return meetings.goals().next(told);
        } else if (chance < 70) {
            ContactOutcome outcome = Chance.of(random, ContactOutcome.values());
            return new RecordContact(id, outcome, "telephone", null, Chance.words(random));
        } else if (chance < 78) {
            MissedReason reason = Chance.of(random, MissedReason.values());
            return new RecordMissedSession(id, SessionKind.KEYWORKING, told, reason, null);
        } else if (chance < 84) {
            return plans.review(told);
        } else if (chance < 87) {
            return random.nextInt(3) == 0 ? plans.initial(told) : plans.comprehensive(told);
        }
        return rarer(id, chance, told);
    }

    private JourneyCommand rarer(UUID id, int chance, Instant told) {
        if (chance < 92) {
            String kind = Chance.of(random, "relapse", "housing-lost", "employment", "relationship", "admitted");
            return new RecordChangeOfCircumstances(id, kind, day(told), Chance.words(random));
        } else if (chance < 95) {
            return new AssessStage(id, Chance.of(random, Stage.values()), Chance.words(random));
        } else if (chance < 97) {
            return new CompleteComprehensiveAssessment(id, findings(), "no", null, true, Chance.words(random));
        } else if (chance < 98) {
            return assign();
        }
        discharged = true;
        return new Discharge(
                id,
                Chance.of(random, Exit.PLANNED, Exit.UNPLANNED, Exit.NEUTRAL),
                Chance.of(random, "completed-drug-free", "dropped-out", "moved-away"),
                "during-treatment",
                2,
                Chance.words(random),
                "supplied",
                "none",
                "clinician",
                Chance.words(random),
                "Walk in any day",
                day(told));
    }

    private AssignKeyworker assign() {
        String keyworker = "keyworker-" + random.nextInt(20);
        return new AssignKeyworker(requireNonNull(journey), keyworker, null);
    }

    private List<Finding> findings() {
        return List.of(LifeDomain.values()).stream()
                .map(domain -> new Finding(domain, Chance.words(random)))
                .toList();
    }

    private LocalDate day(Instant told) {
        return told.atZone(zone).toLocalDate();
    }
}
