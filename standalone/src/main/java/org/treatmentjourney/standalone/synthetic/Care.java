package org.treatmentjourney.standalone.synthetic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.journey.command.AgreeInitialCarePlan;
import org.treatmentjourney.domain.journey.command.AssessStage;
import org.treatmentjourney.domain.journey.command.AssessTriage;
import org.treatmentjourney.domain.journey.command.Discharge;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.RecordChangeOfCircumstances;
import org.treatmentjourney.domain.journey.command.RecordContact;
import org.treatmentjourney.domain.journey.command.RecordMissedSession;
import org.treatmentjourney.domain.journey.command.RecordSession;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.command.ReviewCarePlan;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.AgreementStatus;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.DomainAnswer;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.GoalReview;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.Intervention;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.NewGoal;
import org.treatmentjourney.domain.journey.value.Party;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.ReviewTrigger;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.journey.value.Substance;
import org.treatmentjourney.domain.journey.value.Urgency;

/** What the people who work with one client record, by chance; a session is what they record most. */
record Care(UUID journey, String keyworker, Chance chance, ZoneId zone, List<UUID> goals) {

    Care(UUID journey, String keyworker, Chance chance, ZoneId zone) {
        this(journey, keyworker, chance, zone, new ArrayList<>());
    }

    ReferClient refer(UUID client, String service, Instant at) {
        return new ReferClient(
                journey,
                client,
                chance.of("self", "gp", "a-and-e", "pharmacy", "probation", "relative"),
                chance.of("telephone", "walk-in", "letter"),
                service,
                day(at),
                chance.words(),
                substances(),
                chance.oneIn(8) ? List.of(chance.of("recent-overdose", "ward-discharge", "injecting")) : null,
                true,
                null,
                null);
    }

    AssessTriage triage() {
        Level level = chance.of(Level.values());
        return new AssessTriage(
                journey,
                substances(),
                chance.of("currently", "previously", "never"),
                null,
                "suspected",
                null,
                null,
                "no",
                chance.of("supplied", "offered", "declined"),
                level,
                chance.of(Urgency.values()),
                chance.between(2, 3),
                List.of(new Risk("overdose", level, chance.words(), "soon", "Never alone; naloxone at hand.", null)),
                List.of(chance.words()),
                chance.words());
    }

    AgreeInitialCarePlan plan(Instant at) {
        return new AgreeInitialCarePlan(
                journey,
                List.of(section(LifeDomain.DRUG_AND_ALCOHOL_USE), section(LifeDomain.HEALTH)),
                List.of(
                        new PlanRole(Party.CLIENT, "The client", chance.words()),
                        new PlanRole(Party.INDIVIDUAL, keyworker, "Rings every week")),
                new Agreement(chance.of(AgreementStatus.AGREED, AgreementStatus.PARTLY), chance.words(), keyworker),
                "given",
                day(at),
                day(at).plusDays(28),
                keyworker);
    }

    JourneyCommand next(Instant at) {
        int drawn = chance.between(1, 100);
        if (drawn <= 55) {
            return session(at);
        } else if (drawn <= 67) {
            return new RecordContact(journey, chance.of(ContactOutcome.values()), "telephone", day(at), chance.words());
        } else if (drawn <= 77) {
            return new RecordMissedSession(journey, SessionKind.KEYWORKING, at, chance.of(MissedReason.values()), null);
        } else if (drawn <= 86) {
            return new ReviewCarePlan(
                    journey,
                    chance.of(ReviewTrigger.values()),
                    ReviewOutcome.CONTINUE,
                    chance.words(),
                    day(at).plusDays(chance.between(28, 84)),
                    true,
                    null);
        } else if (drawn <= 93) {
            return new AssessStage(journey, chance.of(Stage.values()), chance.words());
        }
        String change = chance.of("relapse", "housing-lost", "employment", "relationship", "bereavement");
        return new RecordChangeOfCircumstances(journey, change, day(at), chance.words());
    }

    Discharge discharge(Instant at) {
        boolean planned = chance.oneIn(2);
        return new Discharge(
                journey,
                planned ? Exit.PLANNED : Exit.UNPLANNED,
                planned ? "completed-occasional-use" : "dropped-out",
                planned ? null : "during-treatment",
                chance.between(0, 4),
                chance.words(),
                chance.of("supplied", "declined", "not-in-contact"),
                "none",
                keyworker,
                chance.words(),
                "Ring or walk in, any weekday.",
                day(at));
    }

    private RecordSession session(Instant at) {
        boolean review = !goals.isEmpty() && chance.oneIn(2);
        boolean set = goals.isEmpty() || chance.oneIn(4);
        List<GoalReview> reviews = review
                ? List.of(new GoalReview(chance.of(goals), chance.of(Progress.values()), chance.words(), null))
                : List.of();
        return new RecordSession(
                journey,
                chance.uuid(),
                SessionKind.KEYWORKING,
                chance.of("in-person", "telephone", "home-visit"),
                at,
                chance.between(15, 60),
                List.of(keyworker),
                "Room " + chance.between(1, 4),
                null,
                null,
                "no",
                null,
                chance.words(),
                reviews,
                set ? List.of(goal()) : List.of(),
                null,
                chance.oneIn(2),
                chance.between(0, 10),
                null,
                chance.words(),
                null,
                null,
                new HandoverNote(
                        chance.words(),
                        chance.words(),
                        true,
                        chance.words(),
                        chance.words(),
                        "yes",
                        List.of(),
                        null,
                        null,
                        null),
                null,
                null);
    }

    private NewGoal goal() {
        UUID id = chance.uuid();
        goals.add(id);
        return new NewGoal(
                id,
                chance.words(),
                chance.of("safer-use", "reduce", "break"),
                LifeDomain.DRUG_AND_ALCOHOL_USE,
                chance.of("weekend", "7d", "6w"),
                null,
                chance.between(3, 10),
                chance.between(3, 10));
    }

    private DomainSection section(LifeDomain domain) {
        return new DomainSection(
                domain,
                DomainAnswer.NEEDS,
                List.of(chance.words()),
                List.of(new Intervention(chance.words(), "psychosocial", keyworker)));
    }

    private List<Substance> substances() {
        return List.of(new Substance(
                chance.of("heroin", "alcohol", "cannabis", "cocaine", "mephedrone"), "other", "weekly", null));
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
