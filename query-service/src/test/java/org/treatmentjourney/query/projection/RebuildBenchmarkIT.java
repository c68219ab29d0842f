package org.treatmentjourney.query.projection;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.treatmentjourney.query.careplan.CarePlanView;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.goals.GoalsView;
import org.treatmentjourney.query.handover.HandoverView;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.timeline.TimelineView;
import org.treatmentjourney.query.view.View;
import org.treatmentjourney.query.worklist.WorklistView;

/** Measures a rebuild of every view beside Axon's processor as it comes. Run by hand, see CONTRIBUTING. */
@Tag("benchmark")
class RebuildBenchmarkIT {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildBenchmarkIT.class);
    private static final int EVENTS = Integer.getInteger("benchmark.events", 300_000);
    private static final int EVENTS_ONE_BY_ONE = 10_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final View<?> carePlan = new CarePlanView(ZONE);
    private final List<View<?>> views = List.of(
            carePlan,
            new ClientView(),
            new JourneyView(ZONE),
            new GoalsView(),
            new TimelineView(),
            new HandoverView(ZONE),
            new WorklistView(ZONE));

    @Test
    void a_rebuild_mends_every_view_and_is_much_faster_than_event_by_event() throws Exception {
        long rebuilt = rebuild();
        long oneByOne = oneByOne();

        LOG.info("care-plan: a rebuild is {} times as fast as event by event", rebuilt / oneByOne);
        assertThat(rebuilt).isGreaterThan(5 * oneByOne);
    }

    private long rebuild() throws Exception {
        try (World world = new World(views)) {
            ViewsProcessor live = world.follow();
            await().atMost(Duration.ofMinutes(1)).until(world.rebuilds::allBuilt);
            new Copying(world).fill(EVENTS);
            long events = world.source.head();
            Spent following = Spent.on(
                    world,
                    () -> await().atMost(Duration.ofMinutes(20))
                            .until(() -> live.progress().position() >= events));
            LOG.info("live, all seven views at once: {}", following.over(events));
            live.stop();

            Map<String, Fingerprint> before = fingerprints(world);
            views.forEach(view -> damage(world, view));
            Map<String, Fingerprint> damaged = fingerprints(world);
            Map<String, Spent> spent = new LinkedHashMap<>();
            for (String view : world.projections.names()) {
                spent.put(view, Spent.on(world, () -> rebuild(world, view)));
            }
            Map<String, Fingerprint> after = fingerprints(world);
            world.projections.names().forEach(view -> {
                LOG.info(
                        "{}: rebuild of {}",
                        view,
                        requireNonNull(spent.get(view)).over(events));
                LOG.info("{}: followed live {}", view, before.get(view));
                LOG.info("{}: damaged       {}", view, damaged.get(view));
                LOG.info("{}: rebuilt       {}", view, after.get(view));
                LOG.info("{}: rebuilt as before: {}", view, Objects.equals(after.get(view), before.get(view)));
                assertThat(damaged.get(view)).isNotEqualTo(before.get(view));
            });
            assertThat(after).isEqualTo(before);
            assertThat(world.projections.parked()).isEmpty();
            return requireNonNull(spent.get(carePlan.name())).perSecond(events);
        }
    }

    private long oneByOne() throws Exception {
        try (World world = new World(views)) {
            new Copying(world).fill(EVENTS_ONE_BY_ONE);
            Spent spent = Spent.on(world, () -> PerEvent.run(world, carePlan, EVENTS_ONE_BY_ONE));
            LOG.info("care-plan: Axon's processor as it comes, {}", spent.over(EVENTS_ONE_BY_ONE));
            assertThat(world.jdbc.queryForObject("select sum(version) from views.care_plan", Long.class))
                    .isEqualTo(world.jdbc.queryForObject(
                            "select count(*) from event_log.domain_event where aggregate = 'journey'", Long.class));
            return spent.perSecond(EVENTS_ONE_BY_ONE);
        }
    }

    /** One row loses a version, another a bit of its state. */
    private static void damage(World world, View<?> view) {
        String table = "views." + view.name().replace('-', '_');
        world.jdbc.update("update " + table + " set version = version + 1 where row = (select row from " + table
                + " order by row limit 1)");
        world.jdbc.update("update " + table + " set state = set_byte(state, 20, get_byte(state, 20) # 1)"
                + " where row = (select row from " + table + " order by row desc limit 1)");
    }

    private static void rebuild(World world, String view) {
        world.rebuilds.request(view);
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(5))
                .until(() -> world.rebuilds.state(view).state() == RebuildState.Phase.DONE);
    }

    private static Map<String, Fingerprint> fingerprints(World world) {
        Map<String, Fingerprint> found = new LinkedHashMap<>();
        world.projections.names().forEach(view -> found.put(view, world.fingerprints.of(view)));
        return found;
    }
}
