package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.query.fold.Entry;

/** Views are followed live, rebuilt, mended and read, with the same result each time. */
class ProjectionsIT extends WithTestViews {

    @Test
    void what_was_followed_live_is_what_a_rebuild_makes() {
        ViewsProcessor live = world.follow();
        settled.built();
        appendByChance(7, 100, 30, 0.2);
        settled.caughtUp(live);

        Map<String, Fingerprint> followed = settled.fingerprints();
        settled.rebuilt();

        assertThat(settled.fingerprints()).isEqualTo(followed);
        assertThat(world.fingerprints.of("test-words").rows()).isEqualTo(100);
        assertThat(world.fingerprints.of("test-entries").rows()).isEqualTo(3000);
        assertThat(world.projections.parked()).isEmpty();
    }

    @Test
    void a_damaged_row_changes_the_fingerprint_and_a_rebuild_mends_it() {
        ViewsProcessor live = world.follow();
        settled.built();
        appendByChance(8, 10, 10, 0.1);
        settled.caughtUp(live);
        Fingerprint before = world.fingerprints.of("test-words");

        world.jdbc.update("update views.test_words set goals = goals + 1"
                + " where row = (select row from views.test_words limit 1)");
        assertThat(world.fingerprints.of("test-words")).isNotEqualTo(before);
        settled.rebuilt();
        assertThat(world.fingerprints.of("test-words")).isEqualTo(before);

        world.jdbc.update("update views.test_words set state = set_byte(state, 20, get_byte(state, 20) # 1)"
                + " where row = (select row from views.test_words limit 1)");
        assertThat(world.fingerprints.of("test-words")).isNotEqualTo(before);
        settled.rebuilt();
        assertThat(world.fingerprints.of("test-words")).isEqualTo(before);
    }

    @Test
    void an_event_delivered_twice_is_applied_once() {
        buildAll();
        UUID journey = UUID.randomUUID();
        world.append(List.of(referred(journey), goal(journey, 1, "one"), goal(journey, 2, "two")));
        List<Entry> log = world.source.after(0, 100);

        follow(log);
        Map<String, Fingerprint> once = settled.fingerprints();
        follow(log);
        follow(log.subList(1, 3));

        assertThat(settled.fingerprints()).isEqualTo(once);
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
        Map<String, Fingerprint> oneByOne = settled.fingerprints();
        settled.rebuilt();
        assertThat(settled.fingerprints()).isEqualTo(oneByOne);
    }

    @Test
    void a_rebuild_while_events_arrive_loses_none() {
        ViewsProcessor live = world.follow();
        settled.built();
        appendByChance(9, 50, 20, 0.1);
        Thread writer = new Thread(() -> appendByChance(10, 50, 20, 0.1));
        writer.start();
        while (writer.isAlive()) {
            settled.rebuilt();
        }
        settled.caughtUp(live);

        Map<String, Fingerprint> after = settled.fingerprints();
        assertThat(world.fingerprints.of("test-entries").rows()).isEqualTo(2000);
        settled.rebuilt();
        assertThat(settled.fingerprints()).isEqualTo(after);
        assertThat(world.projections.parked()).isEmpty();
    }

    @Test
    void a_last_event_that_was_lost_is_found_and_mended() {
        ViewsProcessor live = world.follow();
        settled.built();
        UUID journey = UUID.randomUUID();
        world.append(List.of(referred(journey), goal(journey, 1, "one")));
        settled.caughtUp(live);
        Map<String, Fingerprint> whole = settled.fingerprints();
        world.jdbc.update("update views.applied set version = 1 where stream = ?", journey);
        world.jdbc.update("update views.test_words set version = 1, goals = 0, changes = '{}' where row = ?", journey);
        world.jdbc.update("delete from views.test_entries where version = 2");

        assertThat(live.reconciler().reconcile()).isEqualTo(2);

        assertThat(settled.fingerprints()).isEqualTo(whole);
        assertThat(live.reconciler().reconcile()).isZero();
    }

    @Test
    void a_reader_gets_at_least_what_it_has_just_written() {
        world.follow();
        settled.built();
        AtLeast atLeast = new AtLeast(world.projections, world.unfenced(), Duration.ofSeconds(5));
        UUID journey = UUID.randomUUID();
        for (int i = 0; i < 20; i++) {
            world.append(List.of(i == 0 ? referred(journey) : goal(journey, i, "goal-" + i)));
            atLeast.await(words, journey, i + 1);
            assertThat(world.rows.find(words, journey).orElseThrow().version()).isEqualTo(i + 1);
        }

        AtLeast impatient = new AtLeast(world.projections, world.unfenced(), Duration.ofMillis(100));
        assertThatThrownBy(() -> impatient.await(words, journey, 99)).isInstanceOf(NotYetVisible.class);
        assertThatThrownBy(() -> impatient.await(words, UUID.randomUUID(), 1)).isInstanceOf(NotYetVisible.class);
    }

    @Test
    void an_erased_client_leaves_no_words_in_the_rows() {
        ViewsProcessor live = world.follow();
        settled.built();
        UUID journey = UUID.randomUUID();
        world.append(List.of(referred(journey), goal(journey, 1, "one")));
        settled.caughtUp(live);

        world.keys.shred(client(journey));

        assertThat(world.rows.find(words, journey).orElseThrow().state().goals())
                .containsExactly("erased");
        settled.rebuilt();
        assertThat(world.rows.find(words, journey).orElseThrow().state().goals())
                .containsExactly("erased");
        assertThat(changes(journey)).containsExactly("one");
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
}
