package org.treatmentjourney.query.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** Who goes by the same name, number or date; many do, so each stands here once. */
final class Postings<K> {

    private final Map<K, List<UUID>> people = new HashMap<>();

    void add(K key, UUID person) {
        people.computeIfAbsent(key, any -> new ArrayList<>(1)).add(person);
    }

    void remove(K key, UUID person) {
        people.computeIfPresent(key, (any, some) -> {
            some.remove(person);
            return some.isEmpty() ? null : some;
        });
    }

    /** Adds everybody to whom it is like at all, with the best of what it is like. */
    void like(ToDoubleFunction<K> likeness, Map<UUID, Double> best) {
        people.forEach((key, some) -> {
            double like = likeness.applyAsDouble(key);
            if (like > 0) {
                some.forEach(person -> best.merge(person, like, Math::max));
            }
        });
    }
}
