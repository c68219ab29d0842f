package org.treatmentjourney.query.projection;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready once the views have caught up with the log for the first time; from then on they may lag, and say so. While
 * people work there is always something that was written a moment ago: that does not count.
 */
public final class ViewsHealth implements HealthIndicator {

    private static final long A_MOMENT_MILLIS = 1_000;

    private final Projections projections;
    private final Rebuilds rebuilds;
    private final FreshnessOf freshness;
    private final AtomicBoolean caughtUp = new AtomicBoolean();

    public ViewsHealth(Projections projections, Rebuilds rebuilds, FreshnessOf freshness) {
        this.projections = projections;
        this.rebuilds = rebuilds;
        this.freshness = freshness;
    }

    @Override
    public Health health() {
        Freshness now = freshness.now();
        if (!caughtUp.get()) {
            if (now.lagMillis() > A_MOMENT_MILLIS || !rebuilds.allBuilt()) {
                return Health.outOfService().withDetail("views", "catching up").build();
            }
            caughtUp.set(true);
        }
        long parked = projections.parked().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        Health.Builder up = Health.up().withDetail("lagMillis", now.lagMillis());
        return parked == 0
                ? up.build()
                : up.withDetail("degraded", parked + " parked streams").build();
    }
}
