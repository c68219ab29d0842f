package org.treatmentjourney.query.view;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lists that do not change: each step makes a new one. */
public final class Lists {

    private Lists() {}

    public static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /** With the one that is meant changed; where it is not known yet, what is told of it comes first. */
    public static <T> List<T> upsert(List<T> some, Predicate<T> meant, Supplier<T> unknown, UnaryOperator<T> change) {
        return some.stream().anyMatch(meant) ? change(some, meant, change) : and(some, change.apply(unknown.get()));
    }

    /** With each that is meant changed. */
    public static <T> List<T> change(List<T> some, Predicate<T> meant, UnaryOperator<T> change) {
        return some.stream()
                .map(one -> meant.test(one) ? change.apply(one) : one)
                .toList();
    }
}
