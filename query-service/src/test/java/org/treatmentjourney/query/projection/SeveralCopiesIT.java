package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;

/** Several copies of the program follow one log. */
class SeveralCopiesIT {

    private static final Duration SOON = Duration.ofMinutes(5);

    private final WordsView words = new WordsView();
    private World world;
    private Settled settled;

    @BeforeEach
    void begin() {
        world = new World(List.of(words));
        settled = new Settled(world);
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void the_segments_are_shared_and_one_that_leaves_gives_its_own_back() {
        ViewsProcessor first = world.follow();
        await().atMost(SOON).until(() -> owners().size() == 2 && distinct(owners()) == 1);

        ViewsProcessor second = world.follow();
        await().atMost(SOON).until(() -> owners().size() == 2 && distinct(owners()) == 2);
        world.append(journeys(100));
        settled.caughtUp(first);
        settled.caughtUp(second);
        assertThat(world.fingerprints.of("test-words").rows()).isEqualTo(100);

        second.stop();
        await().atMost(SOON).until(() -> owners().size() == 2 && distinct(owners()) == 1);
        world.append(journeys(100));
        settled.caughtUp(first);
        assertThat(world.fingerprints.of("test-words").rows()).isEqualTo(200);
        assertThat(world.projections.parked()).isEmpty();
    }

    @Test
    void a_copy_that_starts_leaves_the_rebuild_of_another_alone() throws Exception {
        new JdbcTemplate(world.dataSource).execute("create table views_shadow.being_built (row uuid)");
        try (var other = world.dataSource.getConnection();
                var statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(4713)");
            world.rebuilds.tidy();
            assertThat(shadows()).isEqualTo(1);
            statement.execute("select pg_advisory_unlock(4713)");
        }

        world.rebuilds.tidy();

        assertThat(shadows()).isZero();
    }

    private long shadows() {
        return world.jdbc
                .queryForList("select tablename from pg_tables where schemaname = 'views_shadow'", String.class)
                .size();
    }

    private List<String> owners() {
        return world.jdbc.queryForList("select owner from views.token_entry where owner is not null", String.class);
    }

    private static long distinct(List<String> owners) {
        return owners.stream().distinct().count();
    }

    private static List<DomainEvent> journeys(int count) {
        return Stream.generate(UUID::randomUUID)
                .limit(count)
                .<DomainEvent>map(journey -> Stories.referred(journey, UUID.randomUUID(), Effective.at(Instant.EPOCH)))
                .toList();
    }
}
