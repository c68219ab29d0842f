package org.treatmentjourney.domain;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The named parts of a record. */
public final class Components {

    private Components() {}

    public static Map<String, @Nullable Object> of(Record whole) {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        for (RecordComponent part : whole.getClass().getRecordComponents()) {
            parts.put(part.getName(), value(whole, part));
        }
        return parts;
    }

    /** The same record with everything left out that may be left out. */
    public static Record onlyRequired(Record whole) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        try {
            return whole.getClass()
                    .getDeclaredConstructor(
                            Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Stream.of(parts)
                            .map(part -> mayBeLeftOut(part) ? null : value(whole, part))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean mayBeLeftOut(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(Record whole, RecordComponent part) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
