package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;

/** Where Axon as it comes loses an acknowledged event for ever, and what becomes of that event here. */
class NoEventSkippedIT {

    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
    private static final Duration SOON = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofSeconds(61);
    private static final int WRITERS = 8;
    private static final int BEHIND = 10_100;
    private static final int AT_ONCE = 25;

    private final WordsView words = new WordsView();
    private final EntriesView entries = new EntriesView();
    private World world;
    private Settled settled;

    @BeforeEach
    void begin() {
        world = new World(List.of(words, entries));
        settled = new Settled(world);
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void axon_as_it_comes_loses_an_event_with_ten_thousand_behind_it() {
        try (StockAxon stock = new StockAxon(world.dataSource)) {
            stock.append(Instant.now(), "first");
            stock.appendSlowly("slow", () -> {
                inAnotherThread(() -> stock.append(Instant.now(), StockAxon.numbered(BEHIND)));
                await().atMost(SOON).until(() -> stock.seen().size() == 1 + BEHIND);
            });
            stock.append(Instant.now(), "last");
            await().atMost(SOON).until(() -> stock.seen().contains("last"));

            assertThat(stock.seen()).hasSize(BEHIND + 2).doesNotContain("slow");
        }
    }

    @Test
    void axon_as_it_comes_loses_an_event_beside_a_clock_that_is_slow() {
        try (StockAxon stock = new StockAxon(world.dataSource)) {
            stock.append(Instant.now(), "first");
            stock.appendSlowly("slow", () -> {
                inAnotherThread(() -> stock.append(Instant.now().minus(SKEW), "clock is slow"));
                await().atMost(SOON).until(() -> stock.seen().contains("clock is slow"));
            });
            stock.append(Instant.now(), "last");
            await().atMost(SOON).until(() -> stock.seen().contains("last"));

            assertThat(stock.seen()).hasSize(3).doesNotContain("slow");
        }
    }

    @Test
    void here_eight_writers_skewed_clocks_and_a_writer_around_the_lock_lose_nothing() throws Exception {
        ViewsProcessor live = world.follow();
        settled.built();
        UUID followed = UUID.randomUUID();
        UUID silent = UUID.randomUUID();
        world.append(List.of(referred(followed), referred(silent)));
        int written;

        try (AroundTheLock around = new AroundTheLock(world)) {
            around.append(goal(followed, 1, "around"));
            around.append(goal(silent, 1, "around"));
            written = eightWritersWhileTheLockIsHeldAndViewsAreRebuilt();
            settled.caughtUp(live);
            around.commit();
        }
        world.append(List.of(goal(followed, 2, "after")));
        settled.caughtUp(live);

        assertThat(new ParkedStreams(world.projections).list())
                .extracting(ParkedStream::view, ParkedStream::stream, ParkedStream::fromVersion, ParkedStream::code)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("test-words", followed, 2L, "hole"),
                        Tuple.tuple("test-entries", followed, 2L, "hole"));
        assertThat(live.reconciler().reconcile()).as("two streams of two views").isEqualTo(4);
        assertThat(live.reconciler().reconcile()).isZero();
        assertThat(world.projections.parked()).isEmpty();
        assertThat(changes(followed)).containsExactly("around", "after");
        assertThat(changes(silent)).containsExactly("around");
        assertThat(world.fingerprints.of("test-entries").rows()).isEqualTo(written + 5);
        Map<String, Fingerprint> followedLive = settled.fingerprints();
        settled.rebuilt();
        assertThat(settled.fingerprints()).isEqualTo(followedLive);
    }

    @Test
    void a_late_event_is_found_however_much_was_written_and_checked_since() throws Exception {
        ViewsProcessor live = world.follow();
        settled.built();
        UUID silent = UUID.randomUUID();
        world.append(List.of(referred(silent)));
        try (AroundTheLock around = new AroundTheLock(world)) {
            around.append(goal(silent, 1, "around"));
            for (int thousand = 0; thousand < 21; thousand++) {
                world.append(story(1_000));
            }
            settled.caughtUp(live);
            assertThat(live.reconciler().reconcile()).isZero();
            around.commit();
        }

        assertThat(live.reconciler().reconcile()).isEqualTo(2);
        assertThat(changes(silent)).containsExactly("around");
    }

    @Test
    void the_reconciler_comes_round_by_itself() {
        ViewsProcessor live = world.follow(Duration.ofMillis(500));
        settled.built();
        UUID journey = UUID.randomUUID();
        world.append(List.of(referred(journey), goal(journey, 1, "one")));
        settled.caughtUp(live);
        Map<String, Fingerprint> whole = settled.fingerprints();

        world.jdbc.update("update views.applied set version = 1 where stream = ?", journey);
        world.jdbc.update("delete from views.test_entries where version = 2");

        await().atMost(SOON).until(() -> settled.fingerprints().equals(whole));
    }

    private int eightWritersWhileTheLockIsHeldAndViewsAreRebuilt() throws Exception {
        AtomicInteger written = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Duration skew = SKEW.multipliedBy(writer - WRITERS / 2);
                writers.add(threads.submit(() -> write(written, skew)));
            }
            holdTheLockUntilOthersWait();
            settled.rebuilt();
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        return written.get();
    }

    private void write(AtomicInteger written, Duration skew) {
        while (written.get() < BEHIND) {
            world.append(story(AT_ONCE), Instant.now().plus(skew));
            written.addAndGet(AT_ONCE);
        }
    }

    /** One waits for the log, at most two seconds, and all others behind that one; who waited in vain comes again. */
    private void holdTheLockUntilOthersWait() throws Exception {
        try (var connection = world.dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(7261450981)");
            try {
                await().atMost(SOON).until(() -> waitingForALock() > 0);
            } finally {
                statement.execute("select pg_advisory_unlock(7261450981)");
            }
        }
    }

    private int waitingForALock() {
        return Objects.requireNonNull(world.jdbc.queryForObject(
                "select count(*) from pg_locks where locktype = 'advisory' and not granted", Integer.class));
    }

    private static void inAnotherThread(Runnable task) {
        try (var threads = Executors.newSingleThreadExecutor()) {
            threads.submit(task).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> changes(UUID journey) {
        return world.rows.find(words, journey).orElseThrow().state().changes();
    }

    private static List<DomainEvent> story(int length) {
        UUID journey = UUID.randomUUID();
        List<DomainEvent> story = new ArrayList<>(List.of(referred(journey)));
        while (story.size() < length) {
            story.add(goal(journey, story.size(), "reduce"));
        }
        return story;
    }

    private static DomainEvent referred(UUID journey) {
        return Stories.referred(journey, client(journey), Effective.at(NOON));
    }

    private static DomainEvent goal(UUID journey, int minute, String change) {
        return Stories.goal(journey, client(journey), Effective.at(NOON.plus(Duration.ofMinutes(minute))), change);
    }

    private static UUID client(UUID journey) {
        return new UUID(journey.getLeastSignificantBits(), journey.getMostSignificantBits());
    }
}
