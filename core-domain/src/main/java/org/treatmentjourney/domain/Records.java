package org.treatmentjourney.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The records below a sealed interface, whatever topics lie between. */
public final class Records {

    private Records() {}

    public static <T> List<Class<? extends T>> below(Class<T> root) {
        return walk(root).<Class<? extends T>>map(type -> type.asSubclass(root)).toList();
    }

    private static Stream<Class<?>> walk(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Records::walk) : Stream.of(type);
    }
}
