package org.treatmentjourney.log;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Personal;

/** The components of a record and of everything inside it. */
final class Parts {

    record Part(RecordComponent component, @Nullable Object value) {
        String name() {
            return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        }

        boolean isFilled() {
            return value != null && !(value instanceof List<?> many && many.isEmpty());
        }
    }

    private Parts() {}

    static Stream<Part> of(@Nullable Object whole) {
        return switch (whole) {
            case null -> Stream.empty();
            case List<?> many -> many.stream().flatMap(Parts::of);
            case Personal.Known<?>(var value) -> of(value);
            case Personal.Erased<?>() -> Stream.empty();
            case Record entity ->
                Arrays.stream(entity.getClass().getRecordComponents()).flatMap(component -> {
                    Object value = value(entity, component);
                    return Stream.concat(Stream.of(new Part(component, value)), of(value));
                });
            default -> Stream.empty();
        };
    }

    static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(Record entity, RecordComponent component) {
        try {
            return component.getAccessor().invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
