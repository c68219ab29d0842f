package org.treatmentjourney.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** Who goes by the same name, number or date; many do, so each stands here once. */
final class Postings<K extends Comparable<K>> {

    private final NavigableMap<K, List<UUID>> people = new TreeMap<>();

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
        like(people, likeness, best);
    }

    /** The same, of those who stand between two keys, or at one of them. */
    void like(K first, K last, ToDoubleFunction<K> likeness, Map<UUID, Double> best) {
        like(people.subMap(first, true, last, true), likeness, best);
    }

    private static <K> void like(Map<K, List<UUID>> some, ToDoubleFunction<K> likeness, Map<UUID, Double> best) {
        some.forEach((key, theirs) -> {
            double like = likeness.applyAsDouble(key);
            if (like > 0) {
                theirs.forEach(person -> best.merge(person, like, Math::max));
            }
        });
    }
}
