package org.treatmentjourney.benchmark.invented;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.treatmentjourney.domain.journey.command.RecordSession;
import org.treatmentjourney.domain.journey.value.ClinicalNote;
import org.treatmentjourney.domain.journey.value.Closing;
import org.treatmentjourney.domain.journey.value.GoalReview;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.NewGoal;
import org.treatmentjourney.domain.journey.value.Opening;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.journey.value.UrgentRisk;

/** The meetings of one journey; many end with a goal, and some with a risk for the next worker. */
final class Sessions {

    private final Random random;
    private final UUID journey;
    private final Goals goals;

    Sessions(Random random, UUID journey, Goals goals) {
        this.random = random;
        this.journey = journey;
        this.goals = goals;
    }

    Goals goals() {
        return goals;
    }

    RecordSession held(Instant told) {
        boolean brief = random.nextBoolean();
        List<GoalReview> reviewed = random.nextBoolean() ? List.of(goals.reviewed()) : List.of();
        List<NewGoal> set = brief || random.nextInt(4) == 0 ? List.of(goals.inSession(told)) : List.of();
        return new RecordSession(
                journey,
                Chance.uuid(random),
                brief ? SessionKind.BRIEF : SessionKind.KEYWORKING,
                Chance.of(random, "in-person", "telephone", "video"),
                told,
                random.nextInt(10, 90),
                List.of("clinician"),
                "Room 2",
                null,
                false,
                "no",
                new Opening(true, Chance.words(random), Chance.words(random)),
                Chance.words(random),
                reviewed,
                set,
                null,
                true,
                random.nextInt(11),
                null,
                Chance.words(random),
                null,
                new Closing(true, true, true, true),
                random.nextBoolean() ? handover(told) : null,
                new ClinicalNote(Chance.words(random), Chance.words(random), Chance.words(random)),
                told.plus(Duration.ofDays(14)));
    }

    private HandoverNote handover(Instant told) {
        LocalDate nextCheck = told.atZone(ZoneOffset.UTC).toLocalDate().plusDays(2);
        List<UrgentRisk> risks = random.nextInt(5) > 0
                ? List.of()
                : List.of(new UrgentRisk(
                        Chance.words(random), "Naloxone at home", "The duty doctor", told, "clinician", nextCheck));
        return new HandoverNote(
                Chance.words(random),
                Chance.words(random),
                true,
                "Wants to go on",
                Chance.words(random),
                "yes",
                risks,
                false,
                null,
                null);
    }
}
