package org.treatmentjourney.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** So many faults, one after the other, while people work. It says what it does and ends by itself. */
public final class Campaign {

    private static final int WORKERS = 8;
    private static final int BETWEEN = 200;
    private static final int AT_A_TIME = 15;

    private final Scene scene;
    private final Random random;
    private final long seed;
    private final Map<Fault, Integer> happened = new EnumMap<>(Fault.class);

    /**
     * What came of it.
     *
     * @param findings what the oracle found wrong; nothing if all is well
     */
    public record Outcome(long acknowledged, long repeats, Map<Fault, Integer> happened, List<String> findings) {}

    public Campaign(Scene scene, long seed) {
        this.scene = scene;
        this.seed = seed;
        this.random = new Random(seed);
    }

    public Outcome run(int faults, Duration atMost) throws Exception {
        long deadline = System.nanoTime() + atMost.toNanos();
        List<String> findings = new ArrayList<>();
        List<Fault> plan = plan(faults);
        for (int from = 0;
                from < plan.size() && findings.isEmpty() && System.nanoTime() < deadline;
                from += AT_A_TIME) {
            List<Fault> part = plan.subList(from, Math.min(plan.size(), from + AT_A_TIME));
            scene.whilePeopleWork(WORKERS, seed + from, () -> {
                scene.awaitWork(BETWEEN);
                for (Fault fault : part) {
                    happen(fault);
                }
            });
            findings.addAll(scene.judge());
            Progress.say("the oracle has been asked: %d findings", findings.size());
        }
        int done = happened.values().stream().mapToInt(Integer::intValue).sum();
        if (done < faults && findings.isEmpty()) {
            findings.add("Only " + done + " of " + faults + " faults happened in " + atMost.toMinutes() + " minutes");
        }
        return new Outcome(scene.ledger().count(), scene.ledger().repeats(), happened, findings);
    }

    /** Every kind as often as the others, in an order of chance. */
    private List<Fault> plan(int faults) {
        List<Fault> possible = Arrays.stream(Fault.values())
                .filter(fault -> fault.possible(scene))
                .toList();
        List<Fault> plan = new ArrayList<>();
        while (plan.size() < faults) {
            List<Fault> round = new ArrayList<>(possible);
            Collections.shuffle(round, random);
            plan.addAll(round.subList(0, Math.min(round.size(), faults - plan.size())));
        }
        return plan;
    }

    private void happen(Fault fault) throws Exception {
        long began = System.nanoTime();
        fault.happen(scene, random);
        scene.awaitReady();
        scene.awaitWork(BETWEEN);
        happened.merge(fault, 1, Integer::sum);
        Progress.say(
                "%-36s back at work after %5.1f s, %6d acknowledged, %4d repeated",
                fault,
                (System.nanoTime() - began) / 1e9,
                scene.ledger().count(),
                scene.ledger().repeats());
    }
}
