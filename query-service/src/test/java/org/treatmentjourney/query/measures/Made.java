package org.treatmentjourney.query.measures;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.query.Story;

/** Makes a record of any type with every field filled: one text for what is clear and another for what is personal. */
final class Made {

    private final String clear;
    private final String personal;
    private boolean wordless = true;

    Made(String clear, String personal) {
        this.clear = clear;
        this.personal = personal;
    }

    Object of(Class<?> type) {
        return of(type, clear);
    }

    /** Whether nothing that has been made had room for a personal text. */
    boolean wordless() {
        return wordless;
    }

    private Object of(Type type, String text) {
        if (type instanceof ParameterizedType some) {
            Type held = some.getActualTypeArguments()[0];
            return some.getRawType() == Personal.class ? Personal.of(of(held, personal)) : List.of(of(held, text));
        }
        Class<?> known = (Class<?>) type;
        if (known == String.class) {
            wordless &= text.equals(clear);
            return text;
        }
        return known.isEnum() ? known.getEnumConstants()[0] : plain(known, text);
    }

    private Object plain(Class<?> type, String text) {
        return switch (type.getSimpleName()) {
            case "UUID" -> new UUID(3, 3);
            case "Effective" -> Effective.on(LocalDate.parse("2026-11-05"), Story.ZONE);
            case "LocalDate" -> LocalDate.parse("2026-11-06");
            case "Instant" -> Instant.parse("2026-11-06T10:00:00Z");
            case "Integer", "int" -> 3;
            case "Long", "long" -> 3L;
            case "BigDecimal" -> java.math.BigDecimal.ONE;
            case "Boolean", "boolean" -> true;
            default -> record(type, text);
        };
    }

    private Object record(Class<?> type, String text) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> made = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return made.newInstance(Arrays.stream(parts)
                    .map(part -> of(part.getGenericType(), text))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
