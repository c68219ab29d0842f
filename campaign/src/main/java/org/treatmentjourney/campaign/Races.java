package org.treatmentjourney.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.treatmentjourney.campaign.http.Answer;
import org.treatmentjourney.campaign.load.People;

/** Two people who have seen the same version write at the same moment: one of them gets through. */
public final class Races {

    private static final int LANES = 4;
    private static final int PER_JOURNEY = 50;

    private final People people;
    private final AtomicInteger run = new AtomicInteger();
    private final AtomicInteger stale = new AtomicInteger();
    private final List<String> findings = java.util.Collections.synchronizedList(new ArrayList<>());

    public Races(People people) {
        this.people = people;
    }

    /** How many pairs had exactly one winner, and what was wrong with the others. */
    public record Outcome(int decided, int stale, List<String> findings) {}

    public Outcome run(int pairs) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> lanes = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                lanes.add(() -> lane(threads, pairs));
            }
            for (Future<Boolean> lane : threads.invokeAll(lanes)) {
                lane.get();
            }
        }
        return new Outcome(pairs - findings.size(), stale.get(), List.copyOf(findings));
    }

    private boolean lane(ExecutorService threads, int pairs) throws Exception {
        while (true) {
            UUID journey = people.begin();
            for (long version = 1; version <= PER_JOURNEY; version++) {
                if (run.incrementAndGet() > pairs) {
                    return true;
                }
                race(threads, journey, version);
            }
        }
    }

    private void race(ExecutorService threads, UUID journey, long version) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Answer> one = () -> {
            start.await();
            return people.setGoal(journey, UUID.randomUUID(), "If-Match", "\"" + version + "\"");
        };
        Future<Answer> first = threads.submit(one);
        Answer second = threads.submit(one).get();
        List<Answer> both = List.of(first.get(), second);
        long winners = both.stream()
                .filter(answer ->
                        answer.accepted() && answer.json().get("version").asLong() == version + 1)
                .count();
        long losers = both.stream().filter(answer -> answer.status() == 412).count();
        stale.addAndGet((int) losers);
        if (winners != 1 || losers != 1) {
            findings.add("At version " + version + ": " + both.get(0).status() + " and "
                    + both.get(1).status());
        }
    }
}
