package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.query.fold.Entry;

/** What cannot be folded or written stops its own stream in its own view, says so, and goes on once it can. */
class ParkedStreamsIT extends WithTestViews {

    @Test
    void a_fold_that_fails_parks_its_stream_for_its_view_only_until_a_retry() {
        ViewsProcessor live = world.follow();
        settled.built();
        UUID bad = UUID.randomUUID();
        UUID good = UUID.randomUUID();
        WordsView.breaksAt = "poison";
        world.append(List.of(referred(bad), goal(bad, 1, "reduce"), goal(bad, 2, "poison"), goal(bad, 3, "stop")));
        world.append(List.of(referred(good), goal(good, 1, "reduce")));
        settled.caughtUp(live);

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
        settled.rebuilt();
        assertThat(world.fingerprints.of("test-words")).isEqualTo(parked);
        assertThat(world.projections.parked()).isEqualTo(Map.of("test-words", 1L));

        assertThat(world.mending.mend("test-words", bad)).isFalse();
        WordsView.breaksAt = null;
        assertThat(world.mending.mend("test-words", bad)).isTrue();
        assertThat(changes(bad)).containsExactly("reduce", "poison", "stop");
        world.append(List.of(goal(bad, 4, "break")));
        settled.caughtUp(live);
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
        world.tamper(
                "update event_log.domain_event set payload = '\\x7b7d' where stream = ? and sequence = 1", journey);
        ViewsProcessor live = world.follow();
        settled.built();
        settled.caughtUp(live);

        assertThat(new ParkedStreams(world.projections).list())
                .extracting(ParkedStream::stream, ParkedStream::fromVersion, ParkedStream::code)
                .containsOnly(Tuple.tuple(journey, 2L, "unreadable"));
        assertThat(changes(journey)).isEmpty();
        UUID later = UUID.randomUUID();
        world.append(List.of(referred(later), goal(later, 1, "three")));
        settled.caughtUp(live);
        assertThat(changes(later)).containsExactly("three");
    }

    @Test
    void an_event_of_a_later_release_parks_its_stream_and_the_others_go_on() throws SQLException {
        ViewsProcessor live = world.follow();
        settled.built();
        UUID journey = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        world.append(List.of(referred(journey)));
        try (var later = new AroundTheLock(world)) {
            later.append(goal(journey, 1, "one"), "journey.NotThoughtOfYet");
            later.commit();
        }
        world.append(List.of(referred(other), goal(other, 1, "two")));
        settled.caughtUp(live);

        assertThat(new ParkedStreams(world.projections).list())
                .extracting(ParkedStream::stream, ParkedStream::fromVersion)
                .containsOnly(Tuple.tuple(journey, 2L));
        assertThat(changes(other)).containsExactly("two");
    }

    @Test
    void when_a_batch_cannot_be_written_rows_and_token_stay_where_they_were() {
        ViewsProcessor live = world.follow();
        settled.built();
        UUID journey = UUID.randomUUID();
        world.append(List.of(referred(journey)));
        settled.caughtUp(live);
        world.jdbc.execute("alter table views.applied rename to away");

        world.append(List.of(goal(journey, 1, "one")));
        await().atMost(Duration.ofMinutes(5)).until(() -> live.failures() > 0);
        world.jdbc.execute("alter table views.away rename to applied");

        settled.caughtUp(live);
        assertThat(changes(journey)).containsExactly("one");
        assertThat(world.rows.find(entries, "stream = ?", journey)).hasSize(2);
    }

    @Test
    void a_full_disk_parks_nothing_and_is_waited_for() {
        ViewsProcessor live = world.follow();
        settled.built();
        world.jdbc.execute("create function disk_full() returns trigger language plpgsql as"
                + " $$ begin raise exception using errcode = '53100'; end $$");
        world.jdbc.execute(
                "create trigger disk_full before insert on views.test_words for each row execute function disk_full()");
        UUID journey = UUID.randomUUID();
        world.append(List.of(referred(journey), goal(journey, 1, "one")));
        await().atMost(Duration.ofMinutes(5)).until(() -> live.failures() > 1);

        world.jdbc.execute("drop trigger disk_full on views.test_words");
        settled.caughtUp(live);

        assertThat(world.projections.parked()).isEmpty();
        assertThat(changes(journey)).containsExactly("one");
    }

    @Test
    void a_row_that_its_table_does_not_take_stops_its_own_stream_only() {
        ViewsProcessor live = world.follow();
        settled.built();
        world.jdbc.execute("alter table views.test_words add constraint few check (goals < 2)");
        UUID journey = UUID.randomUUID();
        UUID other = UUID.randomUUID();

        world.append(List.of(referred(journey), goal(journey, 1, "one"), goal(journey, 2, "two"), referred(other)));
        settled.caughtUp(live);

        assertThat(new ParkedStreams(world.projections).list())
                .extracting(ParkedStream::view, ParkedStream::stream, ParkedStream::code)
                .containsExactly(Tuple.tuple("test-words", journey, "fold-failed"));
        assertThat(world.rows.find(words, other)).isPresent();
        world.jdbc.execute("alter table views.test_words drop constraint few");
        assertThat(world.mending.mend("test-words", journey)).isTrue();
        assertThat(changes(journey)).containsExactly("one", "two");
    }
}
