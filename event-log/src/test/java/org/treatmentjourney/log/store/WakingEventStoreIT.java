package org.treatmentjourney.log.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WakingEventStoreIT {

    @Test
    void a_reader_is_woken_by_a_commit_until_it_stops_reading(@TempDir Path directory) {
        try (var log = new OpenLog(directory)) {
            var store = new WakingEventStore(WakingEventStore.builder().storageEngine(log.engine()));
            store.registerDispatchInterceptor(log.gate());
            var woken = new AtomicInteger();
            try (var stream = store.openStream(store.createHeadToken())) {
                assertThat(stream.setOnAvailableCallback(woken::incrementAndGet))
                        .isTrue();
                store.publish(log.unsealed(UUID.randomUUID(), 0));
                assertThat(woken).hasValue(1);
                await().atMost(Duration.ofMinutes(2))
                        .untilAsserted(() -> assertThat(stream.peek()).isPresent());
            }
            store.publish(log.unsealed(UUID.randomUUID(), 0));
            assertThat(woken).hasValue(1);
            store.shutDown();
        }
    }
}
