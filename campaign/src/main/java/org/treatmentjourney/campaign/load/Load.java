package org.treatmentjourney.campaign.load;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.treatmentjourney.campaign.program.Waiting;

/** Several people at work on journeys of their own and on one they share. */
public final class Load {

    private static final int JOURNEYS_EACH = 4;
    private static final int ENTRIES_OF_A_JOURNEY = 150;
    private static final int BREATH_MILLIS = 100;

    private final People people;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> workers = new ArrayList<>();
    private UUID shared = new UUID(0, 0);
    private int entriesOfShared;
    private volatile boolean over;

    private Load(People people) {
        this.people = people;
    }

    /** What goes on meanwhile. */
    public interface Meanwhile {
        void run() throws Exception;
    }

    /** Ends when every request of everybody has been decided. */
    public static void during(People people, int workers, long seed, Meanwhile meanwhile) throws Exception {
        Load load = begin(people, workers, seed);
        try {
            meanwhile.run();
        } finally {
            load.end();
        }
    }

    private static Load begin(People people, int workers, long seed) {
        Load load = new Load(people);
        for (int worker = 0; worker < workers; worker++) {
            Random random = new Random(seed + worker);
            load.workers.add(load.threads.submit(() -> load.work(random)));
        }
        return load;
    }

    /** A journey is as long as one of several years, and then somebody else's begins. */
    private synchronized UUID shared() {
        if (entriesOfShared++ % ENTRIES_OF_A_JOURNEY == 0) {
            shared = people.begin();
        }
        return shared;
    }

    private void work(Random random) {
        List<UUID> journeys = new ArrayList<>();
        for (int journey = 0; journey < JOURNEYS_EACH && !over; journey++) {
            journeys.add(people.begin());
        }
        while (!over && !journeys.isEmpty()) {
            Waiting.pause(Duration.ofMillis(random.nextInt(BREATH_MILLIS)));
            if (random.nextInt(40) == 0) {
                people.strikeAGoal();
            }
            if (random.nextInt(ENTRIES_OF_A_JOURNEY / JOURNEYS_EACH) == 0) {
                journeys.set(random.nextInt(journeys.size()), people.begin());
            }
            UUID journey =
                    random.nextInt(journeys.size() + 1) == 0 ? shared() : journeys.get(random.nextInt(journeys.size()));
            switch (random.nextInt(6)) {
                case 0 -> people.setGoal(journey, new UUID(random.nextLong(), random.nextLong()));
                case 1 -> people.journey(journey, "record-contact", """
                            {"outcome": "reached", "channel": "telephone", "note": "%s"}
                            """.formatted(People.words("call")));
                case 2 -> people.journey(journey, "assess-stage", """
                            {"stage": "persuasion", "reason": "%s"}
                            """.formatted(People.words("stage")));
                case 3 ->
                    people.journey(journey, "assign-keyworker", """
                            {"keyworker": "clinician%s", "reason": "%s"}
                            """.formatted(
                                    random.nextBoolean() ? "" : "2", People.words("handing over")));
                case 4 ->
                    people.journey(journey, "record-change-of-circumstances", """
                            {"kind": "employment", "occurredOn": "%s", "note": "%s"}
                            """.formatted(
                                    LocalDate.now(ZoneOffset.UTC).minusDays(random.nextInt(5)), People.words("work")));
                default ->
                    people.journey(journey, "record-missed-session", """
                            {"kind": "brief", "plannedAt": "%sT09:00:00Z", "reason": "did-not-attend"}
                            """.formatted(
                                    LocalDate.now(ZoneOffset.UTC).minusDays(1 + random.nextInt(5))));
            }
        }
    }

    /** Who could not go on, because what was acknowledged before was not there, has found something too. */
    private void end() throws InterruptedException {
        over = true;
        try {
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (ExecutionException e) {
            people.ledger().contradiction("Somebody could not go on working: " + e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
