package org.treatmentjourney.http.token;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.support.AbstractValueAdaptingCache;

/**
 * The keys of the identity provider, as it last told them. Tokens that name keys nobody knows cannot make us ask it more
 * often than every half minute; and while it is away, the keys it had hold for an hour, so that nobody who is signed in
 * loses sight of a client.
 */
final class ProviderKeys extends AbstractValueAdaptingCache {

    static final Duration FRESH = Duration.ofMinutes(5);
    static final Duration PAUSE = Duration.ofSeconds(30);
    static final Duration KEPT = Duration.ofHours(1);

    private final LongSupplier nanos;
    private @Nullable Object keys;
    private boolean wanted;
    private long told;
    private long asked;

    ProviderKeys(LongSupplier nanos) {
        super(false);
        this.nanos = nanos;
    }

    @Override
    @SuppressWarnings("unchecked") // what is kept came from a loader of the same caller
    public synchronized <T> @Nullable T get(Object key, Callable<T> loader) {
        long now = nanos.getAsLong();
        if (keys == null || due(now)) {
            asked = now;
            try {
                keys = loader.call();
                told = now;
                wanted = false;
            } catch (Exception away) {
                if (keys == null || now - told > KEPT.toNanos()) {
                    throw new ValueRetrievalException(key, loader, away);
                }
            }
        }
        return (T) keys;
    }

    private boolean due(long now) {
        return now - asked >= PAUSE.toNanos() && (wanted || now - told >= FRESH.toNanos());
    }

    /** A token names a key that is not among them. */
    @Override
    public synchronized void clear() {
        wanted = true;
    }

    @Override
    protected synchronized @Nullable Object lookup(Object key) {
        return keys;
    }

    @Override
    public String getName() {
        return "provider-keys";
    }

    @Override
    public Object getNativeCache() {
        return this;
    }

    @Override
    public synchronized void put(Object key, @Nullable Object value) {
        keys = value;
        told = nanos.getAsLong();
    }

    @Override
    public void evict(Object key) {
        clear();
    }
}
