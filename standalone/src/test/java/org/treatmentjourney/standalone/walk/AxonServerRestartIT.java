package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/** Axon Server is killed and started again, by the command in AXONSERVER_RESTART, while both services go on. */
@EnabledIfEnvironmentVariable(named = "AXONSERVER_ADDRESS", matches = ".+")
@EnabledIfEnvironmentVariable(named = "AXONSERVER_RESTART", matches = ".+")
@ExtendWith(Services.Shared.class)
class AxonServerRestartIT {

    private static final Duration BACK_WITHIN = Duration.ofMinutes(4);
    private static final int WRITERS = 4;

    /** One thing to record, and the answers that were given to it. */
    private record Work(Walker walker, UUID goal, String key) {

        Reply send() {
            return walker.tell("set-goal", Walker.goal(goal, "kept"), "Idempotency-Key", key);
        }
    }

    @Test
    void what_was_acknowledged_is_there_once_and_the_services_come_back(Services services) throws Exception {
        List<Walker> walkers = IntStream.range(0, WRITERS)
                .mapToObj(
                        writer -> Walker.begin(services.commands("clinician"), services.queries("clinician"), "Maple"))
                .toList();
        var stop = new AtomicBoolean();
        var acknowledged = new ConcurrentLinkedQueue<Work>();
        var refused = new ConcurrentLinkedQueue<Integer>();
        var queries = new ConcurrentLinkedQueue<Integer>();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writing = walkers.stream()
                    .map(walker -> threads.submit(writer(walker, stop, acknowledged, refused, queries)))
                    .toList();
            await().atMost(BACK_WITHIN).until(() -> acknowledged.size() > 40);
            restartAxonServer();
            int before = acknowledged.size();
            await().atMost(BACK_WITHIN).until(() -> acknowledged.size() > before + 40);
            stop.set(true);
            for (var each : writing) {
                each.get();
            }
        }
        await().atMost(BACK_WITHIN).until(() -> services.queries.readiness() == 200);
        for (Walker walker : walkers) {
            List<String> recorded = recorded(services, walker);
            List<String> promised = acknowledged.stream()
                    .filter(work -> work.walker().equals(walker))
                    .map(work -> work.goal().toString())
                    .toList();
            assertThat(recorded).doesNotHaveDuplicates().containsAll(promised);
            assertThat(walker.read("goals", recorded.size() + 1L)
                            .json()
                            .get("goals")
                            .size())
                    .isEqualTo(recorded.size());
        }
        assertThat(refused).isSubsetOf(409, 503);
        assertThat(queries).isSubsetOf(200, 503).contains(200);
        System.out.printf(
                "%d commands acknowledged around a killed Axon Server, %d refused for a while, 0 lost, 0 twice%n",
                acknowledged.size(), refused.size());
    }

    /** Sends one thing after the other, each with its key until it is acknowledged, and looks at the view between. */
    private static Callable<Void> writer(
            Walker walker,
            AtomicBoolean stop,
            ConcurrentLinkedQueue<Work> acknowledged,
            ConcurrentLinkedQueue<Integer> refused,
            ConcurrentLinkedQueue<Integer> queries) {
        return () -> {
            while (!stop.get()) {
                var work = new Work(walker, UUID.randomUUID(), UUID.randomUUID().toString());
                for (Reply reply = work.send(); reply.status() != 200; reply = work.send()) {
                    refused.add(reply.status());
                }
                acknowledged.add(work);
                queries.add(walker.reading()
                        .get("/api/journeys/" + walker.journey())
                        .status());
            }
            return null;
        };
    }

    private static void restartAxonServer() throws Exception {
        var restarting = new ProcessBuilder("bash", "-c", System.getenv("AXONSERVER_RESTART")).inheritIO();
        assertThat(restarting.start().waitFor()).isZero();
    }

    private static List<String> recorded(Services services, Walker walker) {
        Reply events = services.queries("auditor").get("/api/audit/journeys/" + walker.journey() + "/events?limit=200");
        assertThat(events.status()).as(events.text()).isEqualTo(200);
        var items = events.json().get("items");
        assertThat(items.valueStream().map(item -> item.get("sequence").asLong()))
                .isEqualTo(LongStream.rangeClosed(1, items.size()).boxed().toList());
        return items.valueStream()
                .filter(item -> item.get("type").asString().equals("journey.GoalSet"))
                .map(item -> item.at("/payload/goalId").asString())
                .toList();
    }
}
