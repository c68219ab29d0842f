package org.treatmentjourney.http.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * So many attempts in a minute for each name: all at once if need be, then evenly. Many at the same moment run into debt,
 * so that the average holds however they are timed. The names longest unheard of are forgotten; memory is bounded.
 */
public final class Attempts {

    private static final int NAMES = 20_000;
    private static final int LONGEST_NAME = 100;
    private static final double MINUTE = Duration.ofMinutes(1).toNanos();

    private record Left(double attempts, long at) {}

    private final int perMinute;
    private final LongSupplier nanos;
    private final Cache<String, Left> names = Caffeine.newBuilder()
            .maximumSize(NAMES)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    public Attempts(int perMinute) {
        this(perMinute, System::nanoTime);
    }

    Attempts(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    /** How long this name has to wait for its next attempt. */
    public Duration pause(String name) {
        Left known = names.getIfPresent(key(name));
        double left = known == null ? perMinute : refilled(known).attempts();
        return left >= 1 ? Duration.ZERO : Duration.ofNanos((long) Math.ceil((1 - left) * MINUTE / perMinute));
    }

    public void count(String name) {
        names.asMap().compute(key(name), (same, known) -> {
            Left now = known == null ? new Left(perMinute, nanos.getAsLong()) : refilled(known);
            return new Left(now.attempts() - 1, now.at());
        });
    }

    private Left refilled(Left known) {
        long now = nanos.getAsLong();
        return new Left(Math.min(perMinute, known.attempts() + (now - known.at()) * perMinute / MINUTE), now);
    }

    private static String key(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
