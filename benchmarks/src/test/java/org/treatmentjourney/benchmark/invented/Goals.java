package org.treatmentjourney.benchmark.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.RecordGoalProgress;
import org.treatmentjourney.domain.journey.command.ReviseGoal;
import org.treatmentjourney.domain.journey.command.SetGoal;
import org.treatmentjourney.domain.journey.value.GoalReview;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.NewGoal;
import org.treatmentjourney.domain.journey.value.Progress;

/** The goals of one journey: set, put into new words, looked at again. */
final class Goals {

    private final Random random;
    private final UUID journey;
    private final ZoneId zone;
    private final List<UUID> known = new ArrayList<>();

    Goals(Random random, UUID journey, ZoneId zone) {
        this.random = random;
        this.journey = journey;
        this.zone = zone;
    }

    JourneyCommand next(Instant told) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> set(told);
            case 2 ->
                new ReviseGoal(
                        journey,
                        Chance.of(random, known),
                        Chance.words(random),
                        LifeDomain.HEALTH,
                        change(),
                        "7d",
                        target(told),
                        6,
                        6);
            default ->
                new RecordGoalProgress(
                        journey,
                        Chance.of(random, known),
                        Chance.of(random, Progress.values()),
                        Chance.words(random),
                        null);
        };
    }

    SetGoal set(Instant told) {
        LifeDomain domain = Chance.of(random, LifeDomain.values());
        return new SetGoal(journey, added(), Chance.words(random), domain, change(), "7d", target(told), 7, 5);
    }

    NewGoal inSession(Instant told) {
        LifeDomain domain = Chance.of(random, LifeDomain.values());
        return new NewGoal(
                added(), Chance.words(random), change(), domain, "next-visit", target(told), 6, random.nextInt(11));
    }

    GoalReview reviewed() {
        Progress progress = Chance.of(random, Progress.values());
        return new GoalReview(Chance.of(random, known), progress, Chance.words(random), null);
    }

    private UUID added() {
        UUID goal = Chance.uuid(random);
        known.add(goal);
        return goal;
    }

    private String change() {
        return Chance.of(random, "safer-use", "reduce", "stop", "break");
    }

    private LocalDate target(Instant told) {
        return told.atZone(zone).toLocalDate().plusDays(7);
    }
}
