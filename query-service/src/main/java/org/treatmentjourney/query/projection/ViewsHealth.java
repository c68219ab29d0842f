package org.treatmentjourney.query.projection;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready once the views show all that stood in the log when this was first asked; from then on they may lag, and say so.
 * What people write meanwhile does not hold them up.
 */
public final class ViewsHealth implements HealthIndicator {

    private static final long NOT_ASKED = -1;

    private final Projections projections;
    private final Rebuilds rebuilds;
    private final FreshnessOf freshness;
    private final Source source;
    private final AtomicLong toReach = new AtomicLong(NOT_ASKED);
    private final AtomicBoolean caughtUp = new AtomicBoolean();

    public ViewsHealth(Projections projections, Rebuilds rebuilds, FreshnessOf freshness, Source source) {
        this.projections = projections;
        this.rebuilds = rebuilds;
        this.freshness = freshness;
        this.source = source;
    }

    @Override
    public Health health() {
        Freshness now = freshness.now();
        if (!caughtUp.get()) {
            if (now.position() < toReach() || !rebuilds.allBuilt()) {
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

    private long toReach() {
        return toReach.updateAndGet(position -> position == NOT_ASKED ? source.head() : position);
    }
}
