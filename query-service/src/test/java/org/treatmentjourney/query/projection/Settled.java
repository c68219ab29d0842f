package org.treatmentjourney.query.projection;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Waits until the views have come to rest, and says what they show then. */
record Settled(World world) {

    private static final Duration SOON = Duration.ofMinutes(5);

    void built() {
        await().atMost(SOON).until(world.rebuilds::allBuilt);
    }

    void caughtUp(ViewsProcessor live) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> live.progress().position() >= world.source.head());
    }

    void rebuilt() {
        world.projections.names().forEach(world.rebuilds::request);
        await().atMost(SOON)
                .until(() -> world.projections.names().stream()
                        .map(name -> world.rebuilds.state(name).state())
                        .allMatch(RebuildState.Phase.DONE::equals));
    }

    Map<String, Fingerprint> fingerprints() {
        Map<String, Fingerprint> found = new TreeMap<>();
        world.projections.names().forEach(name -> found.put(name, world.fingerprints.of(name)));
        return found;
    }
}
