package org.treatmentjourney.command.stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/**
 * The streams of the latest commands, so that the next command of the same session need not read them from their start.
 * In clear and in memory only, hence few and for a short time.
 */
final class RememberedStreams implements Cache {

    private static final int MOST = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ConcurrentMap<Object, Object> streams = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(LONGEST)
            .<Object, Object>build()
            .asMap();

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // as Axon declares it
    public <K, V> V get(K key) {
        return (V) streams.get(key);
    }

    @Override
    public void put(Object key, Object value) {
        streams.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return streams.putIfAbsent(key, value) == null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T computeIfAbsent(Object key, Supplier<T> value) {
        return (T) streams.computeIfAbsent(key, absent -> value.get());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        streams.computeIfPresent(key, (present, value) -> update.apply((V) value));
    }

    @Override
    public boolean remove(Object key) {
        return streams.remove(key) != null;
    }

    @Override
    public void removeAll() {
        streams.clear();
    }

    @Override
    public boolean containsKey(Object key) {
        return streams.containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody listens to what is remembered");
    }
}
