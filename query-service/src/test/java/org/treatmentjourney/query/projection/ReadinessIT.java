package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** When the views say that they can be asked. */
class ReadinessIT extends WithTestViews {

    @Test
    void readiness_waits_for_the_first_build_and_tells_of_parked_streams() {
        world.append(List.of(referred(UUID.randomUUID())));
        ViewsProcessor live = world.follow();
        ViewsHealth health = new ViewsHealth(world.projections, world.rebuilds, world.freshness(live), world.source);
        await().atMost(Duration.ofMinutes(5))
                .until(() -> health.health().getStatus().getCode().equals("UP"));
        assertThat(world.fingerprints.of("test-words").rows()).isEqualTo(1);

        world.jdbc.update("insert into views.parked values ('test-words', ?, 1, 'hole')", UUID.randomUUID());
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
        assertThat(health.health().getDetails()).containsEntry("degraded", "1 parked streams");
    }

    @Test
    void what_is_written_meanwhile_does_not_hold_up_readiness() throws SQLException {
        ViewsProcessor live = world.follow();
        settled.built();
        FreshnessOf freshness = world.freshness(live);
        ViewsHealth health = new ViewsHealth(world.projections, world.rebuilds, freshness, world.source);
        whileNothingIsFollowed(() -> {
            world.append(List.of(referred(UUID.randomUUID())));
            assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        });
        settled.caughtUp(live);

        whileNothingIsFollowed(() -> {
            world.append(List.of(referred(UUID.randomUUID())));
            await().atMost(Duration.ofMinutes(5)).until(() -> freshness.now().lagMillis() > 2_000);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        });
    }

    private void whileNothingIsFollowed(Runnable happens) throws SQLException {
        try (var connection = world.dataSource.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table views.applied in exclusive mode");
            happens.run();
            connection.rollback();
        }
    }
}
