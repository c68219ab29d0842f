package org.treatmentjourney.query.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.treatmentjourney.domain.code.Kebab;

/** What may be written of a question: its name, and the ids, times and codes it was asked with. Never what was typed. */
final class Questions {

    private Questions() {}

    /** In the words of the address: FindCarePlan is care-plan. */
    static String name(Object question) {
        return Kebab.words(question.getClass().getSimpleName().replaceFirst("^Find", ""));
    }

    static Map<String, String> parameters(Object question) {
        Map<String, String> parameters = new LinkedHashMap<>();
        add(question, parameters);
        return parameters;
    }

    private static void add(Object asked, Map<String, String> parameters) {
        for (RecordComponent part : asked.getClass().getRecordComponents()) {
            Object value = value(part, asked);
            if (value instanceof UUID || value instanceof Temporal || value instanceof Number) {
                parameters.put(Kebab.words(part.getName()), value.toString());
            } else if (value instanceof Enum<?> code) {
                parameters.put(Kebab.words(part.getName()), Kebab.code(code));
            } else if (value instanceof Record inner) {
                add(inner, parameters);
            }
        }
    }

    private static Object value(RecordComponent part, Object asked) {
        try {
            part.getAccessor().setAccessible(true);
            Object value = part.getAccessor().invoke(asked);
            return value == null ? "" : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
