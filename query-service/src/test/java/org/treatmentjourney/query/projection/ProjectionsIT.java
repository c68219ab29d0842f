package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.query.fold.Entry;

class ProjectionsIT {

    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

    private final WordsView words = new WordsView();
    private final EntriesView entries = new EntriesView();
    private World world;

    @BeforeEach
    void begin() {
        WordsView.breaksAt = null;
        world = new World(List.of(words, entries));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void what_was_followed_live_is_what_a_rebuild_makes() {
        ViewsProcessor live = world.follow();
        untilBuilt();
        appendByChance(7, 100, 30, 0.2);
        untilCaughtUp(live);

        Map<String, Fingerprint> followed = fingerprints();
        rebuildAll();

        assertThat(fingerprints()).isEqualTo(followed);
        assertThat(world.fingerprints.of("test-words").rows()).isEqualTo(100);
        assertThat(world.fingerprints.of("test-entries").rows()).isEqualTo(3000);
        assertThat(world.projections.parked()).isEmpty();
    }

    @Test
    void a_damaged_row_changes_the_fingerprint_and_a_rebuild_mends_it() {
        ViewsProcessor live = world.follow();
        untilBuilt();
        appendByChance(8, 10, 10, 0.1);
        untilCaughtUp(live);
        Fingerprint before = world.fingerprints.of("test-words");

        world.jdbc.update("update views.test_words set goals = goals + 1"
                + " where row = (select row from views.test_words limit 1)");
        assertThat(world.fingerprints.of("test-words")).isNotEqualTo(before);
        rebuildAll();
        assertThat(world.fingerprints.of("test-words")).isEqualTo(before);

        world.jdbc.update("update views.test_words set state = set_byte(state, 20, get_byte(state, 20) # 1)"
                + " where row = (select row from views.test_words limit 1)");
        assertThat(world.fingerprints.of("test-words")).isNotEqualTo(before);
        rebuildAll();
        assertThat(world.fingerprints.of("test-words")).isEqualTo(before);
    }

    @Test
    void a_fold_that_fails_parks_its_stream_for_its_view_only_until_a_retry() {
        ViewsProcessor live = world.follow();
        untilBuilt();
        UUID bad = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        WordsView.breaksAt = "poison";
        world.append(List.of(referred(bad), goal(bad, 1, "reduce"), goal(bad, 2, "poison"), goal(bad, 3, "stop")));
        world.append(List.of(referred(good), goal(good, 1, "reduce")));
        untilCaughtUp(live);

        assertThat(world.projections.parked()).isEqualTo(Map.of("test-words", 1L));
        assertThat(new ParkedStreams(world.projections).list()).singleElement().satisfies(parked -> {
            assertThat(parked.stream()).isEqualTo(bad);
            assertThat(parked.fromVersion()).isEqualTo(3);
            assertThat(parked.code()).isEqualTo("fold-failed");
        });
        assertThat(changes(bad)).containsExactly("reduce");
        assertThat(world.rows.find(words, bad).orElseThrow().parked()).isTrue();
        assertThat(changes(good)).containsExactly("reduce");
        assertThat(world.rows.find(entries, "stream = ?", bad)).hasSize(4);
        Fingerprint parked = world.fingerprints.of("test-words");
        rebuildAll();
        assertThat(world.fingerprints.of("test-words")).isEqualTo(parked);
        assertThat(world.projections.parked()).isEqualTo(Map.of("test-words", 1L));

        assertThat(world.mending.mend("test-words", bad)).isFalse();
        WordsView.breaksAt = null;
        assertThat(world.mending.mend("test-words", bad)).isTrue();
        assertThat(changes(bad)).containsExactly("reduce", "poison", "stop");
        world.append(List.of(goal(bad, 4, "break")));
        untilCaughtUp(live);
        assertThat(changes(bad)).containsExactly("reduce", "poison", "stop", "break");
        assertThat(world.projections.parked()).isEmpty();
    }

    @Test
    void an_event_that_never_came_parks_its_stream_as_a_hole() {
        buildAll();
        UUID journey = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        world.append(List.of(referred(journey), goal(journey, 1, "one"), goal(journey, 2, "two"), referred(other)));
        List<Entry> log = world.source.after(0, 100);

        follow(List.of(log.get(0), log.get(2), log.get(3)));

        assertThat(new ParkedStreams(world.projections).list())
                .extracting(ParkedStream::view, ParkedStream::stream, ParkedStream::fromVersion, ParkedStream::code)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("test-words", journey, 2L, "hole"),
                        Tuple.tuple("test-entries", journey, 2L, "hole"));
        assertThat(world.rows.find(words, other)).isPresent();
        assertThat(world.mending.mend("test-words", journey)).isTrue();
        assertThat(changes(journey)).containsExactly("one", "two");
    }

    @Test
    void an_unreadable_event_parks_its_stream_and_the_others_go_on() {
        UUID journey = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        world.append(List.of(referred(journey), goal(journey, 1, "one"), goal(journey, 2, "two"), referred(other)));
        world.jdbc.update(
                "update event_log.domain_event set payload = '\\x7b7d' where stream = ? and sequence = 1", journey);
        ViewsProcessor live = world.follow();
        untilBuilt();
        untilCaughtUp(live);

        assertThat(new ParkedStreams(world.projections).list())
                .extracting(ParkedStream::stream, ParkedStream::fromVersion, ParkedStream::code)
                .containsOnly(Tuple.tuple(journey, 2L, "unreadable"));
        assertThat(changes(journey)).isEmpty();
        UUID later = UUID.randomUUID();
        world.append(List.of(referred(later), goal(later, 1, "three")));
        untilCaughtUp(live);
        assertThat(changes(later)).containsExactly("three");
    }

    @Test
    void an_event_of_a_later_release_parks_its_stream_and_the_others_go_on() {
        ViewsProcessor live = world.follow();
        untilBuilt();
        UUID journey = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        world.transaction.executeWithoutResult(status -> {
            world.append(List.of(referred(journey), goal(journey, 1, "one")));
            world.jdbc.update(
                    "update event_log.domain_event set name = 'journey.NotThoughtOfYet' where stream = ? and sequence = 1",
                    journey);
        });
        world.append(List.of(referred(other), goal(other, 1, "two")));
        untilCaughtUp(live);

        assertThat(new ParkedStreams(world.projections).list())
                .extracting(ParkedStream::stream, ParkedStream::fromVersion)
                .containsOnly(Tuple.tuple(journey, 2L));
        assertThat(changes(other)).containsExactly("two");
    }

    @Test
    void an_event_delivered_twice_is_applied_once() {
        buildAll();
        UUID journey = UUID.randomUUID();
        world.append(List.of(referred(journey), goal(journey, 1, "one"), goal(journey, 2, "two")));
        List<Entry> log = world.source.after(0, 100);

        follow(log);
        Map<String, Fingerprint> once = fingerprints();
        follow(log);
        follow(log.subList(1, 3));

        assertThat(fingerprints()).isEqualTo(once);
        assertThat(changes(journey)).containsExactly("one", "two");
    }

    @Test
    void an_event_told_late_is_folded_in_where_it_belongs() {
        buildAll();
        UUID journey = UUID.randomUUID();
        world.append(List.of(
                referred(journey), goal(journey, 2, "second"), goal(journey, 1, "first"), goal(journey, 3, "third")));
        List<Entry> log = world.source.after(0, 100);

        log.forEach(entry -> follow(List.of(entry)));
        assertThat(changes(journey)).containsExactly("first", "second", "third");
        Map<String, Fingerprint> oneByOne = fingerprints();
        rebuildAll();
        assertThat(fingerprints()).isEqualTo(oneByOne);
    }

    @Test
    void when_a_batch_cannot_be_written_rows_and_token_stay_where_they_were() {
        ViewsProcessor live = world.follow();
        untilBuilt();
        UUID journey = UUID.randomUUID();
        world.append(List.of(referred(journey)));
        untilCaughtUp(live);
        world.jdbc.execute("alter table views.applied rename to away");

        world.append(List.of(goal(journey, 1, "one")));
        await().atMost(Duration.ofSeconds(60)).until(() -> live.failures() > 0);
        world.jdbc.execute("alter table views.away rename to applied");

        untilCaughtUp(live);
        assertThat(changes(journey)).containsExactly("one");
        assertThat(world.rows.find(entries, "stream = ?", journey)).hasSize(2);
    }

    @Test
    void a_full_disk_parks_nothing_and_is_waited_for() {
        ViewsProcessor live = world.follow();
        untilBuilt();
        world.jdbc.execute("create function disk_full() returns trigger language plpgsql as"
                + " $$ begin raise exception using errcode = '53100'; end $$");
        world.jdbc.execute(
                "create trigger disk_full before insert on views.test_words for each row execute function disk_full()");
        UUID journey = UUID.randomUUID();
        world.append(List.of(referred(journey), goal(journey, 1, "one")));
        await().atMost(Duration.ofSeconds(60)).until(() -> live.failures() > 1);

        world.jdbc.execute("drop trigger disk_full on views.test_words");
        untilCaughtUp(live);

        assertThat(world.projections.parked()).isEmpty();
        assertThat(changes(journey)).containsExactly("one");
    }

    @Test
    void a_row_that_its_table_does_not_take_stops_its_own_stream_only() {
        ViewsProcessor live = world.follow();
        untilBuilt();
        world.jdbc.execute("alter table views.test_words add constraint few check (goals < 2)");
        UUID journey = UUID.randomUUID();
        UUID other = UUID.randomUUID();

        world.append(List.of(referred(journey), goal(journey, 1, "one"), goal(journey, 2, "two"), referred(other)));
        untilCaughtUp(live);

        assertThat(new ParkedStreams(world.projections).list())
                .extracting(ParkedStream::view, ParkedStream::stream, ParkedStream::code)
                .containsExactly(Tuple.tuple("test-words", journey, "fold-failed"));
        assertThat(world.rows.find(words, other)).isPresent();
        world.jdbc.execute("alter table views.test_words drop constraint few");
        assertThat(world.mending.mend("test-words", journey)).isTrue();
        assertThat(changes(journey)).containsExactly("one", "two");
    }

    @Test
    void a_rebuild_while_events_arrive_loses_none() {
        ViewsProcessor live = world.follow();
        untilBuilt();
        appendByChance(9, 50, 20, 0.1);
        Thread writer = new Thread(() -> appendByChance(10, 50, 20, 0.1));
        writer.start();
        while (writer.isAlive()) {
            rebuildAll();
        }
        untilCaughtUp(live);

        Map<String, Fingerprint> after = fingerprints();
        assertThat(world.fingerprints.of("test-entries").rows()).isEqualTo(2000);
        rebuildAll();
        assertThat(fingerprints()).isEqualTo(after);
        assertThat(world.projections.parked()).isEmpty();
    }

    @Test
    void a_last_event_that_was_lost_is_found_and_mended() {
        ViewsProcessor live = world.follow();
        untilBuilt();
        UUID journey = UUID.randomUUID();
        world.append(List.of(referred(journey), goal(journey, 1, "one")));
        untilCaughtUp(live);
        Map<String, Fingerprint> whole = fingerprints();
        world.jdbc.update("update views.applied set version = 1 where stream = ?", journey);
        world.jdbc.update("update views.test_words set version = 1, goals = 0, changes = '{}' where row = ?", journey);
        world.jdbc.update("delete from views.test_entries where version = 2");

        assertThat(live.reconciler().reconcile()).isEqualTo(2);

        assertThat(fingerprints()).isEqualTo(whole);
        assertThat(live.reconciler().reconcile()).isZero();
    }

    @Test
    void a_reader_gets_at_least_what_it_has_just_written() {
        world.follow();
        untilBuilt();
        AtLeast atLeast = new AtLeast(world.projections, Duration.ofSeconds(5));
        UUID journey = UUID.randomUUID();
        for (int i = 0; i < 20; i++) {
            world.append(List.of(i == 0 ? referred(journey) : goal(journey, i, "goal-" + i)));
            atLeast.await(words, journey, i + 1);
            assertThat(world.rows.find(words, journey).orElseThrow().version()).isEqualTo(i + 1);
        }

        AtLeast impatient = new AtLeast(world.projections, Duration.ofMillis(100));
        assertThatThrownBy(() -> impatient.await(words, journey, 99)).isInstanceOf(NotYetVisible.class);
        assertThatThrownBy(() -> impatient.await(words, UUID.randomUUID(), 1)).isInstanceOf(NotYetVisible.class);
    }

    @Test
    void an_erased_client_leaves_no_words_in_the_rows() {
        ViewsProcessor live = world.follow();
        untilBuilt();
        UUID journey = UUID.randomUUID();
        world.append(List.of(referred(journey), goal(journey, 1, "one")));
        untilCaughtUp(live);

        world.keys.shred(client(journey));

        assertThat(world.rows.find(words, journey).orElseThrow().state().goals())
                .containsExactly("erased");
        rebuildAll();
        assertThat(world.rows.find(words, journey).orElseThrow().state().goals())
                .containsExactly("erased");
        assertThat(changes(journey)).containsExactly("one");
    }

    @Test
    void readiness_waits_for_the_first_build_and_tells_of_parked_streams() {
        world.append(List.of(referred(UUID.randomUUID())));
        ViewsProcessor live = world.follow();
        ViewsHealth health = new ViewsHealth(world.projections, world.rebuilds, world.freshness(live));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> health.health().getStatus().getCode().equals("UP"));
        assertThat(world.fingerprints.of("test-words").rows()).isEqualTo(1);

        world.jdbc.update("insert into views.parked values ('test-words', ?, 1, 'hole')", UUID.randomUUID());
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        assertThat(health.health().getDetails()).containsEntry("degraded", "1 parked streams");
    }

    private void appendByChance(long seed, int journeys, int length, double late) {
        Stories stories = new Stories(seed, late);
        Random random = new Random(seed);
        List<List<DomainEvent>> open = new ArrayList<>();
        for (int i = 0; i < journeys; i++) {
            UUID journey = new UUID(random.nextLong(), random.nextLong());
            open.add(new ArrayList<>(stories.journey(journey, client(journey), length)));
        }
        List<DomainEvent> batch = new ArrayList<>();
        while (!open.isEmpty()) {
            List<DomainEvent> next = open.get(random.nextInt(open.size()));
            batch.add(next.removeFirst());
            open.removeIf(List::isEmpty);
            if (batch.size() == 50 || open.isEmpty()) {
                world.append(batch);
                batch.clear();
            }
        }
    }

    private void follow(List<Entry> batch) {
        Following following = new Following(world.projections);
        world.transaction.executeWithoutResult(status -> following.follow(batch));
    }

    private void buildAll() {
        world.rebuilds.requestOutdated();
        untilBuilt();
    }

    private void untilBuilt() {
        await().atMost(Duration.ofSeconds(60)).until(world.rebuilds::allBuilt);
    }

    private void rebuildAll() {
        world.projections.names().forEach(world.rebuilds::request);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> world.projections.names().stream()
                        .map(name -> world.rebuilds.state(name).state())
                        .allMatch(RebuildState.Phase.DONE::equals));
    }

    private void untilCaughtUp(ViewsProcessor live) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> live.progress().position() >= world.source.head());
    }

    private Map<String, Fingerprint> fingerprints() {
        Map<String, Fingerprint> found = new HashMap<>();
        world.projections.names().forEach(name -> found.put(name, world.fingerprints.of(name)));
        return Collections.unmodifiableMap(found);
    }

    private List<String> changes(UUID journey) {
        return world.rows.find(words, journey).orElseThrow().state().changes();
    }

    private static UUID client(UUID journey) {
        return new UUID(journey.getLeastSignificantBits(), journey.getMostSignificantBits());
    }

    private static DomainEvent referred(UUID journey) {
        return Stories.referred(journey, client(journey), Effective.at(NOON));
    }

    private static DomainEvent goal(UUID journey, int day, String change) {
        return Stories.goal(journey, client(journey), Effective.at(NOON.plus(Duration.ofDays(day))), change);
    }
}
