package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.log.store.LogIndex;
import org.treatmentjourney.query.careplan.CarePlanView;
import org.treatmentjourney.query.goals.GoalsView;
import org.treatmentjourney.query.timeline.TimelineView;

class RebuildIT {

    private World world;

    @BeforeEach
    void aWorldWithJourneys() {
        ZoneId zone = ZoneId.of("Europe/London");
        world = new World(List.of(new CarePlanView(zone), new GoalsView(), new TimelineView()));
        Stories stories = new Stories(7, 0.2);
        for (int i = 0; i < 40; i++) {
            world.append(stories.journey(UUID.randomUUID(), UUID.randomUUID(), 5 + i));
        }
        // More than a page of one stream, at the very end of the ids.
        world.append(stories.journey(new UUID(-1, -1), UUID.randomUUID(), 4_100));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void views_are_the_same_whether_the_log_is_read_by_stream_or_in_its_order() {
        List<Fingerprint> byStream = rebuilt(world.rebuilds);
        Source inOrder = new LogSource(world.log, new LogIndex(world.dataSource), Optional.empty(), world.keys);
        world.projections.names().forEach(view -> world.jdbc.update("delete from views." + view.replace('-', '_')));

        try (Rebuilds again = new Rebuilds(world.projections, inOrder, world.transaction)) {
            assertThat(rebuilt(again)).isEqualTo(byStream);
        }
        assertThat(world.jdbc.queryForObject("select count(*) from views.timeline", Long.class))
                .isEqualTo(4_100 + IntStream.range(0, 40).map(i -> 5 + i).sum());
    }

    private List<Fingerprint> rebuilt(Rebuilds rebuilds) {
        List<String> views = world.projections.names();
        views.forEach(rebuilds::request);
        await().atMost(Duration.ofMinutes(5))
                .until(() ->
                        views.stream().allMatch(view -> rebuilds.state(view).state() == RebuildState.Phase.DONE));
        return views.stream().map(world.fingerprints::of).toList();
    }
}
