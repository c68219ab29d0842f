package org.treatmentjourney.domain;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Personal data and free text: sealed in the log under the subject's key. Erased is not the same as absent. */
public sealed interface Personal<T> {

    static <T> Personal<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Personal<T> erased() {
        return new Erased<>();
    }

    /** The value, or empty once the subject's key has been destroyed. */
    Optional<T> known();

    /** One field of the value; null if the field is absent or all of it has been erased. */
    default <R> @Nullable R get(Function<T, @Nullable R> field) {
        return this instanceof Known<T>(T value) ? field.apply(value) : null;
    }

    default boolean isErased() {
        return this instanceof Erased<T>;
    }

    record Known<T>(T value) implements Personal<T> {
        @Override
        public Optional<T> known() {
            return Optional.of(value);
        }

        @Override
        public String toString() {
            return "personal";
        }
    }

    record Erased<T>() implements Personal<T> {
        @Override
        public Optional<T> known() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "erased";
        }
    }
}
