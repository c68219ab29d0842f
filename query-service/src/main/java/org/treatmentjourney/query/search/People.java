package org.treatmentjourney.query.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Everybody whom one organisation knows, by what they can be found by. Kept in memory only (ADR 0027). */
final class People {

    /** A slip in a word, or one word of three that is not known, is let pass; half of what was typed is not. */
    private static final double ENOUGH = 0.6;

    private static final double ROUNDING = 1e-9;
    private static final double BEGINNING_OF_A_NUMBER = 0.8;
    private static final int SHORTEST_BEGINNING = 4;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<UUID, Known> everybody = new HashMap<>();
    private final Postings<String> names = new Postings<>();
    private final Postings<String> numbers = new Postings<>();
    private final Postings<Birth> births = new Postings<>();

    /** @param known empty if nothing is known of them any more */
    void put(UUID person, Optional<Known> known) {
        lock.writeLock().lock();
        try {
            Known before = everybody.remove(person);
            if (before != null) {
                before.names().forEach(name -> names.remove(name, person));
                before.numbers().forEach(number -> numbers.remove(number, person));
                Optional.ofNullable(before.birth()).ifPresent(birth -> births.remove(birth, person));
            }
            known.ifPresent(now -> add(person, now));
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void add(UUID person, Known known) {
        everybody.put(person, known);
        known.names().forEach(name -> names.add(name, person));
        known.numbers().forEach(number -> numbers.add(number, person));
        Optional.ofNullable(known.birth()).ifPresent(birth -> births.add(birth, person));
    }

    /** Whoever goes well enough with what was typed, best first. */
    List<Found> find(Typed typed) {
        lock.readLock().lock();
        try {
            return like(typed).entrySet().stream()
                    .filter(one -> one.getValue() >= ENOUGH - ROUNDING)
                    .map(one -> found(one.getKey(), one.getValue()))
                    .sorted(Found.BEST_FIRST)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    private Found found(UUID person, double like) {
        return new Found(
                person, like, Objects.requireNonNull(everybody.get(person)).called());
    }

    /** On average over the parts, or as one word: a number in groups, a name that is written in two. */
    private Map<UUID, Double> like(Typed typed) {
        Map<UUID, Double> like = new HashMap<>();
        for (Typed.Part part : typed.parts()) {
            like(part)
                    .forEach((person, much) ->
                            like.merge(person, much / typed.parts().size(), Double::sum));
        }
        if (typed.parts().size() > 1) {
            asTyped(typed.squashed()).forEach((person, much) -> like.merge(person, much, Math::max));
        }
        return like;
    }

    private Map<UUID, Double> like(Typed.Part part) {
        Map<UUID, Double> best = asTyped(part.text());
        if (part.isNumber()) {
            births.like(birth -> birth.like(part.days(), part.text()), best);
        } else {
            names.like(new Likeness(part.text())::to, best);
        }
        return best;
    }

    /** A whole name, a whole number or the beginning of one; nobody slips in these and means them all the same. */
    private Map<UUID, Double> asTyped(String text) {
        Map<UUID, Double> best = new HashMap<>();
        names.like(text, text, same -> 1, best);
        String last = text.length() < SHORTEST_BEGINNING ? text : text + Character.MAX_VALUE;
        numbers.like(text, last, number -> number.equals(text) ? 1 : BEGINNING_OF_A_NUMBER, best);
        return best;
    }
}
